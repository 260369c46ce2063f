import { expect, test } from "vitest";
import { joinSentences } from "@/lib/i18n/join-sentences";

test("sentences stand apart in English and together in Chinese", () => {
  expect(joinSentences(["One.", "Two."], "en")).toBe("One. Two.");
  expect(joinSentences(["一。", "二。"], "zh-CN")).toBe("一。二。");
});
