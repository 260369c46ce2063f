import { type ClaimDraft, type ClaimReader } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const UNITS = "件次|人次|篇次|件|份|条|宗|起|次|个|例|篇|项";
const WHOLE = new RegExp(`${quantityPattern(UNITS)}[,，.。:：(]{0,2}其中[:：,，]?`, "gu");
const PART = new RegExp(quantityPattern(UNITS), "gu");

/**
 * Wholes with their parts: "收到申请5件,其中网上申请3件、信函申请2件". The parts reach to the end of
 * the sentence or to the next "其中", and are in the whole's unit.
 */
export const readParts: ClaimReader = ({ folded }) => {
  const wholes = [...folded.matchAll(WHOLE)];
  return wholes.flatMap((match, index): ClaimDraft[] => {
    const quantity = quantityOf(match);
    if (quantity === null) return [];
    const numberEnd = match.index + match[0].search(/[,，.。:：(]{0,2}其中/u);
    const whole: ClaimDraft = {
      about: "prose.count",
      kind: "number",
      ...quantity,
      from: match.index,
      to: numberEnd,
    };
    const start = match.index + match[0].length;
    const end = wholes[index + 1]?.index ?? folded.length;
    const parts = [...folded.slice(start, end).matchAll(PART)].flatMap((part): ClaimDraft[] => {
      const own = quantityOf(part);
      if (own?.unit !== quantity.unit) return [];
      const from = start + part.index;
      return [
        {
          about: "prose.count",
          kind: "number",
          ...own,
          partOf: whole,
          from,
          to: from + part[0].length,
        },
      ];
    });
    return parts.length > 0 ? [whole, ...parts] : [];
  });
};
