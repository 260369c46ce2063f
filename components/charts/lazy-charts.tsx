"use client";

import dynamic from "next/dynamic";

/** Charts come after the page that explains them; their place is kept, so that nothing moves. */
export const YearBars = dynamic(() => import("./year-bars").then((module) => module.YearBars));
export const YearLines = dynamic(() => import("./year-lines").then((module) => module.YearLines));
export const DayBars = dynamic(() => import("./day-bars").then((module) => module.DayBars));
