import { expect, test, vi } from "vitest";
import { createWindowStore } from "@/components/grid/window-store";

const rowsFrom = (offset: number) => Array.from({ length: 10 }, (_, index) => offset + index);
const FIRST = { offset: 20, total: 95, rows: rowsFrom(20) };

test("rows come window by window, each asked for once", async () => {
  const load = vi.fn((offset: number) => Promise.resolve(rowsFrom(offset)));
  const store = createWindowStore<number>(FIRST, 10, load);
  expect(store.rowAt(25)).toBe(25);
  expect(store.rowAt(31)).toBeUndefined();
  store.ensure(18, 41);
  await store.whenLoaded(18, 41);
  expect(load.mock.calls.map(([offset]) => offset)).toEqual([10, 30, 40]);
  expect([store.rowAt(18), store.rowAt(31)]).toEqual([18, 31]);
});

test("nothing is asked for past the end", async () => {
  const load = vi.fn((offset: number) => Promise.resolve(rowsFrom(offset)));
  const store = createWindowStore<number>(FIRST, 10, load);
  await store.whenLoaded(85, 1000);
  expect(load.mock.calls.map(([offset]) => offset)).toEqual([80, 90]);
});

test("what failed is said, and asked for again only when it is tried again", async () => {
  const load = vi.fn(() => Promise.reject<number[]>(new Error("offline")));
  const store = createWindowStore<number>(FIRST, 10, load);
  const listener = vi.fn();
  store.subscribe(listener);
  await expect(store.whenLoaded(0, 5)).rejects.toThrow("offline");
  expect(store.hasFailed()).toBe(true);
  store.ensure(0, 5);
  expect(load).toHaveBeenCalledTimes(1);
  store.retry();
  expect(store.hasFailed()).toBe(false);
  store.ensure(0, 5);
  expect(load).toHaveBeenCalledTimes(2);
  expect(listener).toHaveBeenCalled();
});
