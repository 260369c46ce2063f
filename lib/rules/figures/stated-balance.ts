import type { Address } from "@/lib/domain/address";
import type { Equation } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { holds } from "./equation";
import { type StatedNumber, statedOn, termOfClaim } from "./stated";

const NEW: Address = "applications.new.total";
const CARRIED_IN: Address = "applications.carried_in.total";
const HANDLED: Address = "applications.handled.total";
const CARRIED_OUT: Address = "applications.carried_out.total";

/** Between the requests received and those carried in: the first number holds the second. */
const INCLUDING = /[含括]|其中/u;

/** The four numbers of the balance, as the prose states them. */
export interface StatedBalance {
  readonly received: StatedNumber;
  readonly carriedIn: StatedNumber;
  readonly handled: StatedNumber;
  readonly carriedOut: StatedNumber;
}

/** The one exact number that the prose states of a figure; null where it states none or several. */
function oneOf(report: ReadReport, about: Address): StatedNumber | null {
  const stated = statedOn(report, about).filter(({ approximate }) => !approximate);
  const values = new Set(stated.map(({ value }) => value));
  return values.size === 1 ? (stated[0] ?? null) : null;
}

/** Null where the prose does not state each of the four, exactly and as one number. */
export function statedBalance(report: ReadReport): StatedBalance | null {
  const [received, carriedIn, handled, carriedOut] = [NEW, CARRIED_IN, HANDLED, CARRIED_OUT].map(
    (about) => oneOf(report, about),
  );
  if (!received || !carriedIn || !handled || !carriedOut) return null;
  return { received, carriedIn, handled, carriedOut };
}

/** "收到13件（含上年结转1件）": what was carried in is counted already. */
function isIncluded(
  { document: { text } }: ReadReport,
  { received, carriedIn }: StatedBalance,
): boolean {
  const between = text.slice(received.place.end, carriedIn.place.start);
  return carriedIn.value > 0 && between.length < 40 && INCLUDING.test(between);
}

/** What should hold between the four. */
export function balanceEquation(report: ReadReport, stated: StatedBalance): Equation {
  const { received, carriedIn, handled, carriedOut } = stated;
  const left = isIncluded(report, stated) ? [received] : [received, carriedIn];
  return {
    left: left.map(termOfClaim),
    relation: "=",
    right: [handled, carriedOut].map(termOfClaim),
  };
}

/** Whether the prose states all four and they do not balance. */
export function failsToBalance(report: ReadReport): boolean {
  const stated = statedBalance(report);
  return stated !== null && !holds(balanceEquation(report, stated));
}
