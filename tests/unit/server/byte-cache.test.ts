import { expect, test } from "vitest";
import { ByteCache } from "@/lib/server/pages/byte-cache";

const bytes = (length: number) => new Uint8Array(length);

test("what was not asked for longest goes first", () => {
  const cache = new ByteCache(10);
  cache.set("a", bytes(4));
  cache.set("b", bytes(4));
  cache.get("a");
  cache.set("c", bytes(4));

  expect(["a", "b", "c"].map((key) => cache.get(key)?.byteLength)).toEqual([4, undefined, 4]);
});

test("what is kept again counts once", () => {
  const cache = new ByteCache(10);
  for (let round = 0; round < 5; round += 1) cache.set("a", bytes(6));
  cache.set("b", bytes(4));

  expect(cache.get("a")?.byteLength).toBe(6);
});

test("what is larger than all the room is not kept", () => {
  const cache = new ByteCache(10);
  cache.set("a", bytes(11));

  expect(cache.get("a")).toBeUndefined();
});
