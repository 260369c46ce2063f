import { fold } from "./fold";
import { remember } from "./remember";

/** Numbers before a label: 一、 （一） (1) 1. 1、 ① 三(一) and their like. */
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}[、.,:]|\(?[一二三四五六七八九十]{1,3}\)[、.,:]?|\(?\d{1,2}\)[、.,:]?|\d{1,2}[、.,:])/u;

/** A circled number, which NFKC would leave without anything to tell it from the words. */
const CIRCLED = /^\s*[①-⑳❶-❿]/u;

/** Everything that is no letter, digit or sign of arithmetic. */
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** A label without the number before it: "（三）不予公开" becomes "不予公开". */
export function withoutEnumerator(folded: string): string {
  let rest = folded;
  for (let match = ENUMERATOR.exec(rest); match !== null; match = ENUMERATOR.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest;
}

/**
 * The key by which labels are compared: folded, without the number before it, without brackets,
 * quotes and other punctuation. Two labels with one key are the same words.
 */
export const labelKey = remember((text): string =>
  withoutEnumerator(fold(text.replace(CIRCLED, ""))).replace(PUNCTUATION, ""),
);

/** The same, without a remark in brackets at the end: "采购总金额（单位：万元）" as "采购总金额". */
export function labelKeyWithoutRemark(text: string): string {
  const words = withoutEnumerator(fold(text.replace(CIRCLED, "")));
  const opening = words.search(/[([【]/u);
  return labelKey(opening > 0 ? words.slice(0, opening) : words);
}
