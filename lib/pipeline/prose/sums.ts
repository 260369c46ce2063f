import { type ClaimDraft, type ClaimReader } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const UNITS = "件次|人次|件|份|条|宗|起|次|个|例|篇|项";
const TOTAL = new RegExp(`[,，、](?:一共|总共|共计|合计|总计|共)${quantityPattern(UNITS)}`, "gu");
/** A part and nothing else: "市政协提案2件". */
const PART = new RegExp(`^[^\\d,，、。;；:]{1,24}?${quantityPattern(UNITS)}$`, "u");
const CLAUSE_ENDS = [",", "，", "。", ";", "；", ":"];
const LONGEST_LIST = 300;
const FEWEST_PARTS = 2;

/** The pieces of a list right before a position, the last one first, each with where it begins. */
function piecesBefore(
  folded: string,
  end: number,
): { readonly from: number; readonly text: string }[] {
  const start = Math.max(0, end - LONGEST_LIST);
  const list = folded.slice(start, end).split("、");
  let from = end;
  return list.reverse().map((text, index) => {
    from -= text.length + (index === 0 ? 0 : 1);
    return { from, text };
  });
}

function partsBefore(folded: string, whole: ClaimDraft, end: number): ClaimDraft[] {
  const parts: ClaimDraft[] = [];
  for (const { from, text } of piecesBefore(folded, end)) {
    // The first part of a list has the rest of its clause before it.
    const clause = 1 + Math.max(...CLAUSE_ENDS.map((end) => text.lastIndexOf(end)));
    const match = PART.exec(text.slice(clause));
    const quantity = match === null ? null : quantityOf(match);
    if (quantity === null || quantity.unit !== whole.unit) break;
    const own = from + clause;
    parts.unshift({
      about: "prose.count",
      kind: "number",
      ...quantity,
      partOf: whole,
      from: own,
      to: from + text.length,
    });
    if (clause > 0) break;
  }
  return parts;
}

/** A list with its total after it: "省级1件、市级2件、区级20件，共23件". */
export const readSums: ClaimReader = ({ folded }) =>
  [...folded.matchAll(TOTAL)].flatMap((match): ClaimDraft[] => {
    const quantity = quantityOf(match);
    if (quantity === null) return [];
    const whole: ClaimDraft = {
      about: "prose.count",
      kind: "number",
      ...quantity,
      from: match.index + 1,
      to: match.index + match[0].length,
    };
    const parts = partsBefore(folded, whole, match.index);
    return parts.length < FEWEST_PARTS ? [] : [whole, ...parts];
  });
