import { FORMS } from "@/lib/form/catalogue";
import type { Label } from "@/lib/form/form";
import { labelKey, labelKeyWithoutRemark } from "@/lib/pipeline/text/fold-label";

/** Words that stand in the forms' tables and name no figure's row or column by themselves. */
const OTHER_HEADER_WORDS = [
  "信息内容",
  "申请人情况",
  "法人或其他组织",
  "法人和其他组织",
  "行政诉讼",
  "行政复议",
];

function keysOf({ zh, variants }: Label): string[] {
  return [zh, ...variants].map(labelKey);
}

/** The keys of every word that heads a column or a group of columns in the forms. */
const HEADER_WORDS: ReadonlySet<string> = new Set([
  ...OTHER_HEADER_WORDS.map(labelKey),
  ...FORMS.flatMap(({ disclosure, applications, reviews }) => [
    ...disclosure.flatMap(({ columns }) => columns.flatMap(({ label }) => keysOf(label))),
    ...applications.columns.flatMap(({ label }) => keysOf(label)),
    ...reviews.columns.flatMap(({ label }) => keysOf(label)),
    ...reviews.tracks.flatMap(({ label }) => keysOf(label)),
  ]),
]);

/** Whether a text is a word of the forms' headers; a remark in brackets may follow it. */
export function isHeaderWord(text: string): boolean {
  return HEADER_WORDS.has(labelKey(text)) || HEADER_WORDS.has(labelKeyWithoutRemark(text));
}
