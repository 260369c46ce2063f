import type { Address } from "@/lib/domain/address";
import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const QUANTITY = quantityPattern("件|个|部|份|项|篇");
const LINK = "(?:总数|数量)?(?:为|共计?|合计|有)?:?";
/** Another body's, or documents that were looked through, filed or drafted, and not made. */
const NOT_OWN =
  /(?:备案|审查|审核|清理|起草|代拟|草拟|参与|协助|联合|报送|转发|修订|修改|征求|解读|宣传|学习)[^,，。]{0,8}$/u;
/** As far as such a word stands before. */
const NEAR = 12;

interface Topic {
  readonly column: "made" | "repealed" | "in_force";
  readonly before: string;
  /** What stands between the documents and their number where it is not told before. */
  readonly between?: string;
}

const TOPICS: readonly Topic[] = [
  { column: "made", before: "新?(?:制发|制定|制作|制订|出台|印发)(?:了)?" },
  { column: "repealed", before: "(?:宣布)?废止(?:了)?" },
  { column: "in_force", before: "现行有效(?:的)?", between: "现行有效(?:的)?" },
];
const ROWS = [
  { row: "normative_documents", words: "(?:各类)?(?:行政)?规范性文件" },
  { row: "regulations", words: "(?:政府|部门|地方政府)?规章" },
];

const PATTERNS = TOPICS.flatMap(({ column, before, between }) =>
  ROWS.flatMap(({ row, words }) => {
    const about: Address = `disclosure.${row}.${column}`;
    const orders = [
      `${before}${words}${LINK}${QUANTITY}`,
      `${before}${QUANTITY}${words}`,
      ...(between === undefined ? [] : [`${words}${between}${LINK}${QUANTITY}`]),
    ];
    return orders.map((order) => ({ about, pattern: new RegExp(order, "gu") }));
  }),
);
/** "制发规范性文件3件,废止1件": the documents are named once. */
const REPEALED_AFTER = new RegExp(
  `^[,，、](?:同时)?(?:宣布)?废止(?:了)?${QUANTITY}(?=[,，、。;；]|$)`,
  "u",
);
const IN_FORCE_AFTER = new RegExp(
  `^(?:[,，、](?:同时)?(?:宣布)?废止\\d{1,4}[件个部份])?[,，、]现行有效(?:的)?${QUANTITY}(?=[,，、。;；]|$)`,
  "u",
);

function followers(folded: string, { about, to }: ClaimDraft): ClaimDraft[] {
  const [, row = ""] = about.split(".");
  const rest = folded.slice(to);
  return [
    { column: "repealed", match: REPEALED_AFTER.exec(rest) },
    { column: "in_force", match: IN_FORCE_AFTER.exec(rest) },
  ].flatMap(({ column, match }): ClaimDraft[] => {
    const quantity = match === null ? null : quantityOf(match);
    if (match === null || quantity === null) return [];
    const own = match[0].search(column === "repealed" ? /(?:宣布)?废止/u : /现行有效/u);
    return [
      {
        about: `disclosure.${row}.${column}`,
        kind: "number",
        ...quantity,
        from: to + own,
        to: to + match[0].length,
      },
    ];
  });
}

/** Regulations and normative documents made, repealed and in force, as the prose states them. */
export const readDocuments: ClaimReader = ({ folded }) => {
  if (!/规范性文件|规章/u.test(folded)) return [];
  return PATTERNS.flatMap(({ about, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      if (
        quantity === null ||
        NOT_OWN.test(folded.slice(Math.max(0, match.index - NEAR), match.index))
      )
        return [];
      const draft: ClaimDraft = { about, kind: "number", ...quantity, ...rangeOfMatch(match) };
      return about.endsWith(".made") ? [draft, ...followers(folded, draft)] : [draft];
    }),
  );
};
