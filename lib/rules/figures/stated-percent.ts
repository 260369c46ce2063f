import type { ReadReport } from "@/lib/domain/report";
import type { Address } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import { rowName, valueOf } from "./figures";
import { plainNumber } from "./plain-number";
import { type StatedNumber, statedOn } from "./stated";
import type { Claim } from "@/lib/domain/claim";

/** What a percentage may be of: a number, and where it comes from. */
export interface Amount {
  readonly name: Localized;
  readonly value: number;
  readonly addresses: readonly Address[];
}

/** The sum of figures as an amount, and null where one is absent. */
export function amountOf(
  report: ReadReport,
  addresses: readonly Address[],
  name?: Localized,
): Amount | null {
  let value = 0;
  for (const address of addresses) {
    const own = valueOf(report, address);
    if (own === null) return null;
    value += own;
  }
  const [first] = addresses;
  if (first === undefined) return null;
  return { name: name ?? rowName(report, first), value, addresses };
}

/** The numbers that the prose itself states on a topic, as amounts of no figure. */
export function statedAmounts(report: ReadReport, about: Claim["about"]): Amount[] {
  return statedOn(report, about).map(({ quote, value }) => {
    const words = quote.replace(/\s+/gu, "");
    return { name: { zh: `“${words}”`, en: `“${words}”` }, value, addresses: [] };
  });
}

/** Points that a percentage may be off. */
const TOLERANCE = 0.1;
/** Binary fractions: 45.5 - 45.4 is a little more than 0.1. */
const NOISE = 1e-9;

/** Places after the point, as printed: "45.5%" has one. */
function placesOf({ quote }: StatedNumber): number {
  const printed = /\d+\.?(\d*)[^\d]{0,4}$/u.exec(quote.normalize("NFKC").replace(/\s+/gu, ""));
  return printed?.[1]?.length ?? 0;
}

/** Whether a stated percentage is a computed one: within a tenth of a point, or rounded as printed. */
export function isPercent(stated: StatedNumber, computed: number): boolean {
  const rounding = 0.5 / 10 ** placesOf(stated);
  return Math.abs(stated.value - computed) <= Math.max(TOLERANCE, rounding) + NOISE;
}

/** A percentage for a message: with one place after the point, two where it needs them. */
export function percentWords(value: number): string {
  return `${plainNumber(Number(value.toFixed(2)))}%`;
}
