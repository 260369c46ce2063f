import type { Equation, Term } from "@/lib/domain/finding";
import type { SayInLetter } from "./letter-words";

const FAILED: Record<Equation["relation"], string> = { "=": "≠", "<=": ">", ">=": "<" };
/** Zeros are named as long as a side has no more operands than this. */
const FEW = 3;

/** Amounts have up to four decimals; a float's noise would show behind them. */
const rounded = (value: number): string => String(Number(value.toFixed(4)));

function nameOf({ label, year }: Term, say: SayInLetter): string {
  return year === null ? label.zh : say("otherYear", { label: label.zh, year });
}

function sideInWords(terms: readonly Term[], say: SayInLetter): string {
  const named = terms.length <= FEW ? terms : terms.filter(({ value }) => value !== 0);
  const zeros = terms.length - named.length;
  const words = named.map((term) => `${nameOf(term, say)} ${rounded(term.value)}`).join(" + ");
  if (terms.length === 1) return words;
  const sum = rounded(terms.reduce((total, { value }) => total + value, 0));
  if (named.length === 0) return `${say("allZeros", { count: zeros })} = ${sum}`;
  return zeros === 0 ? `${words} = ${sum}` : `${words}${say("zeros", { count: zeros })} = ${sum}`;
}

/** "新收 3 + 结转 2 = 5 ≠ 办理 0 + 结转下年度 0 = 0". */
export function equationInWords({ left, relation, right }: Equation, say: SayInLetter): string {
  return `${sideInWords(left, say)} ${FAILED[relation]} ${sideInWords(right, say)}`;
}
