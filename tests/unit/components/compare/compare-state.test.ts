import { expect, test } from "vitest";
import {
  CompareAppearance,
  compareHref,
  type CompareState,
} from "@/components/compare/compare-state";
import { ComparisonQuery, peerGroupOfKey, peerKey } from "@/lib/domain/views/comparison";

const STATE: CompareState = {
  bodies: ["a", "peers:housing:county:4103"],
  hues: [3, 0],
  years: [2021, 2022],
  metrics: ["penalties"],
  groups: ["disputes"],
  draw: "share",
  scale: "own",
  base: "a",
  x: "licences",
  y: "penalties",
};

test("an address brings the whole comparison back", () => {
  const parameters = Object.fromEntries(new URL(compareHref(STATE), "http://x").searchParams);
  expect({ ...ComparisonQuery.parse(parameters), ...CompareAppearance.parse(parameters) }).toEqual(
    STATE,
  );
});

test("what is as usual stays out of the address", () => {
  const { x, y, draw, scale, base } = {
    ...CompareAppearance.parse({}),
    ...ComparisonQuery.parse({}),
  };
  const usual = {
    bodies: [],
    hues: [],
    years: [],
    metrics: [],
    groups: [],
    draw,
    scale,
    base,
    x,
    y,
  };
  expect(compareHref(usual)).toBe("/compare");
  expect(compareHref({ ...usual, bodies: ["a", "b"] })).toBe("/compare?bodies=a,b");
});

test("a group of peers is known by its key, and nothing else is one", () => {
  const group = { kind: "housing", level: "county", region: "4103" } as const;
  expect(peerGroupOfKey(peerKey(group))).toEqual(group);
  expect(peerGroupOfKey(peerKey({ ...group, region: null }))).toEqual({ ...group, region: null });
  for (const key of [
    "01a2233b-29de-758c-aa37-f88f34cc8795",
    "peers:housing",
    "peers:nothing:county",
    "peers:housing:county:41x",
    "peers:housing:county:4103:more",
  ]) {
    expect([key, peerGroupOfKey(key)]).toEqual([key, null]);
  }
});
