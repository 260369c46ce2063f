"use client";

import dynamic from "next/dynamic";

/**
 * Each chart in a file of its own that the browser loads after the page: the server has drawn it
 * already, and its place is kept, so that nothing moves.
 */
export const YearBars = dynamic(() => import("./year-bars").then((module) => module.YearBars));
export const YearLines = dynamic(() => import("./year-lines").then((module) => module.YearLines));
export const DayBars = dynamic(() => import("./day-bars").then((module) => module.DayBars));
export const BodyBars = dynamic(() => import("./body-bars").then((module) => module.BodyBars));
export const Spread = dynamic(() => import("./spread").then((module) => module.Spread));
export const Scatter = dynamic(() => import("./scatter").then((module) => module.Scatter));
export const Flow = dynamic(() => import("./flow").then((module) => module.Flow));
