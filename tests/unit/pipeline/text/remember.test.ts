import { expect, it } from "vitest";
import { remember } from "@/lib/pipeline/text/remember";

/** A function that notes what it was asked. */
function asked() {
  const texts: string[] = [];
  const length = remember((text) => {
    texts.push(text);
    return text.length;
  });
  return { texts, length };
}

it("works a text out once and gives the same again", () => {
  const { texts, length } = asked();

  expect([length("规章"), length("规章"), length("文件一")]).toEqual([2, 2, 3]);
  expect(texts).toEqual(["规章", "文件一"]);
});

it("gives the very object that was worked out", () => {
  const read = remember((text) => ({ text }));

  expect(read("3")).toBe(read("3"));
});

it("does not keep long texts", () => {
  const { texts, length } = asked();
  const long = "长".repeat(101);

  expect([length(long), length(long)]).toEqual([101, 101]);
  expect(texts).toHaveLength(2);
});

it("keeps a few thousand at most, and answers right after it has let them go", () => {
  const { texts, length } = asked();
  for (let number = 0; number <= 4_000; number += 1) length(`行${number}`);

  expect(length("行0")).toBe(2);
  expect(texts).toHaveLength(4_002);
});

it("remembers for each function by itself", () => {
  const length = remember((text) => text.length);
  const upper = remember((text) => text.toUpperCase());

  expect([length("ab"), upper("ab")]).toEqual([2, "AB"]);
});
