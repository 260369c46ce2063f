import { expect, it } from "vitest";
import { compact } from "@/lib/pipeline/text/compact";

it("takes the spaces out and keeps what is printed beside its folded form", () => {
  const { printed, folded } = compact("２０２０ 年\u3000規　章");

  expect(printed).toBe("２０２０年規章");
  expect(folded).toBe("2020年规章");
});

it("leads back to where the characters stand in the original", () => {
  const text = "截至 2020 年 底";
  const { folded, rangeOf } = compact(text);
  const at = folded.indexOf("2020年");

  const { start, end } = rangeOf(at, at + "2020年".length);

  expect(text.slice(start, end)).toBe("2020 年");
});

it("counts from where the text begins in its document", () => {
  expect(compact("自 然 人", 100).rangeOf(1, 3)).toEqual({ start: 102, end: 105 });
});

it("gives an empty range at one position, and at the end of the text beyond its characters", () => {
  const { rangeOf } = compact("a b ", 10);

  expect(rangeOf(1, 1)).toEqual({ start: 12, end: 12 });
  expect(rangeOf(2, 2)).toEqual({ start: 14, end: 14 });
});

it("keeps a character that folds to several, so that nothing after it shifts", () => {
  const { printed, folded } = compact("⑴ 规章");

  expect(folded).toBe("⑴规章");
  expect(folded).toHaveLength(printed.length);
});

it("of nothing but spaces is empty", () => {
  const { printed, folded } = compact(" \n\u3000");

  expect([printed, folded]).toEqual(["", ""]);
});
