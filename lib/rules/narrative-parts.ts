import type { Claim } from "@/lib/domain/claim";
import { defineRule } from "./define-rule";
import { plainNumber } from "./figures/plain-number";
import type { Violation } from "./rule";
import { type StatedNumber, termOfClaim } from "./figures/stated";

function hasNumber(claim: Claim): claim is StatedNumber {
  return claim.value !== null;
}

/**
 * One whole divided in two ways ("其中网上3件、信函2件，个人4件、企业1件") gives parts that add up
 * to twice the whole; that is no mistake.
 */
function isDividedTwice(sum: number, whole: number): boolean {
  return whole > 0 && sum % whole === 0;
}

function violationOf(whole: StatedNumber, parts: readonly StatedNumber[]): Violation | null {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isApproximate = [whole, ...parts].some(({ approximate }) => approximate);
  if (isApproximate || sum <= whole.value || isDividedTwice(sum, whole.value)) return null;
  const list = parts.map(({ value }) => plainNumber(value)).join(" + ");
  const words = whole.quote.replace(/\s+/gu, "");
  return {
    message: {
      zh: `文字写“${words}”，其中各项 ${list} = ${plainNumber(sum)}，比总数还多`,
      en: `The text says “${words}”, of which ${list} = ${plainNumber(sum)}: more than the whole`,
    },
    places: [whole.place, ...parts.map(({ place }) => place)],
    equation: { left: parts.map(termOfClaim), relation: "<=", right: [termOfClaim(whole)] },
  };
}

function partsByWhole(claims: readonly Claim[]): ReadonlyMap<StatedNumber, StatedNumber[]> {
  const groups = new Map<StatedNumber, StatedNumber[]>();
  for (const part of claims) {
    const whole = part.partOf === null ? undefined : claims[part.partOf];
    if (whole === undefined || !hasNumber(whole) || !hasNumber(part)) continue;
    groups.set(whole, [...(groups.get(whole) ?? []), part]);
  }
  return groups;
}

/** Parts that the prose names after "其中" add up to no more than their whole. */
export const narrativeParts = defineRule({
  id: "narrative-parts",
  group: "prose",
  severity: "error",
  title: { zh: "“其中”各项多于总数", en: "Parts exceed their whole" },
  basis: {
    zh: "“其中”之后的各项是总数的一部分，加起来不能超过总数",
    en: "What follows “of which” is part of the whole and can't add up to more",
  },
  check: ({ report: { claims } }) =>
    [...partsByWhole(claims)].flatMap(([whole, parts]) => violationOf(whole, parts) ?? []),
});
