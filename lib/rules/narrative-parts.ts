import type { Claim } from "@/lib/domain/claim";
import { plainNumber } from "./figures/plain-number";
import { type Comparison, type StatedNumber, termOfClaim, wordsOf } from "./figures/stated";
import { defineStatedRule } from "./figures/stated-rule";
import type { Violation } from "./rule";

/** Two ways to divide have at least two parts each. */
const TWO_DIVISIONS = 4;

function hasNumber(claim: Claim): claim is StatedNumber {
  return claim.value !== null;
}

/**
 * One whole divided in two ways ("其中网上3件、信函2件，个人4件、企业1件") gives parts that make it up
 * twice, one after the other or mixed; that is no mistake.
 */
function isDividedTwice(parts: readonly StatedNumber[], whole: number): boolean {
  let sum = 0;
  let isMadeUp = false;
  for (const { value } of parts) {
    sum += value;
    isMadeUp ||= sum === whole;
  }
  const isWholeTimes = whole > 0 && sum % whole === 0;
  return isWholeTimes && (isMadeUp || parts.length >= TWO_DIVISIONS);
}

function violationOf(whole: StatedNumber, parts: readonly StatedNumber[]): Violation | null {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= whole.value || isDividedTwice(parts, whole.value)) return null;
  const list = parts.map(({ value }) => plainNumber(value)).join(" + ");
  const words = wordsOf(whole);
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

/** Approximate numbers are not held against each other. */
function compare(whole: StatedNumber, parts: readonly StatedNumber[]): Comparison[] {
  const claims = [whole, ...parts];
  if (claims.some(({ approximate }) => approximate)) return [];
  return [{ claims, addresses: [], outcome: violationOf(whole, parts) }];
}

/** Parts that the prose names after "其中" add up to no more than their whole. */
export const narrativeParts = defineStatedRule({
  id: "narrative-parts",
  group: "prose",
  severity: "error",
  title: { zh: "“其中”各项多于总数", en: "Parts exceed their whole" },
  basis: {
    zh: "“其中”之后的各项是总数的一部分，加起来不能超过总数",
    en: "What follows “of which” is part of the whole and can't add up to more",
  },
  comparisons: ({ report: { claims } }) =>
    [...partsByWhole(claims)].flatMap(([whole, parts]) => compare(whole, parts)),
});
