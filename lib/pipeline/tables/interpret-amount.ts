import type { AmountUnit, Cell } from "@/lib/domain/cell";
import { fold } from "@/lib/pipeline/text/fold";
import { parseFigure } from "@/lib/pipeline/text/figure";

/** What is known of an amount beside its own characters. */
export interface AmountContext {
  /** The heading of its column and the label of its row, as printed. */
  readonly labels: readonly string[];
  /** How many projects the amount is for, where that is known. */
  readonly projects: number | null;
  /** Amounts that the prose states with their unit, in CNY 10,000. */
  readonly stated: readonly StatedAmount[];
}

export interface StatedAmount {
  /** The number as printed, before its unit. */
  readonly printedValue: number;
  readonly unit: string;
}

/** Not 千元, 百万元 or 美元, and no unit that is part of a word (单元). */
const UNIT_IN_LABEL = /(?<![千百十万亿美港欧日单])(万元|亿元|万|元)(?=[^\p{Script=Han}]|$|保留)/u;
/**
 * Above this many CNY 10,000 a project (10 billion yuan in all projects of a body) no body buys; as
 * yuan the same figure is ordinary. The largest real amount in 万元 known to us is below 10^6.
 */
const IMPLAUSIBLE_WAN = 1_000_000;
const IMPLAUSIBLE_WAN_PER_PROJECT = 300_000;

/**
 * Decimal shifts are done on digits, so that 25804447.99 yuan is exactly 2580.444799 万元. Very large
 * and very small numbers print with an exponent of their own.
 */
function shiftDecimal(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function inWan(value: number, unit: string): number {
  if (unit === "亿元") return shiftDecimal(value, 4);
  return unit === "元" ? shiftDecimal(value, -4) : value;
}

function readingOf(unit: string): AmountUnit["reading"] {
  return unit === "元" ? "CNY" : "CNY 10,000";
}

function unitInLabels(labels: readonly string[]): string | null {
  for (const label of labels) {
    const match = UNIT_IN_LABEL.exec(fold(label));
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function isYuanBySize(value: number, projects: number | null): boolean {
  const perProject = projects !== null && projects > 0 ? value / projects : 0;
  return value >= IMPLAUSIBLE_WAN || perProject >= IMPLAUSIBLE_WAN_PER_PROJECT;
}

function unitOf(
  value: number,
  own: string | null,
  context: AmountContext,
): AmountUnit & { unit: string } {
  const named = (unit: string, source: AmountUnit["source"]) => ({
    printed: unit,
    source,
    reading: readingOf(unit),
    unit,
  });
  if (own !== null) return named(own, "cell");
  const inLabel = unitInLabels(context.labels);
  if (inLabel !== null) return named(inLabel, "header");
  const stated = context.stated.find(({ printedValue }) => printedValue === value && value !== 0);
  if (stated !== undefined) return { ...named(stated.unit, "narrative"), printed: stated.unit };
  if (isYuanBySize(value, context.projects)) {
    return { printed: null, source: "inferred", reading: "CNY", unit: "元" };
  }
  return { printed: null, source: "form", reading: "CNY 10,000", unit: "万元" };
}

/**
 * Read an amount and give it in CNY 10,000 (万元), with how its unit was told: printed in the cell,
 * in the heading, in the prose; else the form's own, unless the size speaks for yuan.
 *
 * `printed` stays what is printed; nothing but the unit is ever inferred.
 */
export function interpretAmount(
  printed: string,
  context: AmountContext,
): Pick<Cell, "value" | "absent" | "unit"> {
  const figure = parseFigure(printed);
  if ("absent" in figure) return { value: null, absent: figure.absent, unit: null };
  const isMoney = figure.unit === null || /元$|^万$/u.test(figure.unit);
  if (!isMoney) return { value: null, absent: "unreadable", unit: null };
  const { unit, ...told } = unitOf(figure.value, figure.unit, context);
  return { value: inWan(figure.value, unit), absent: null, unit: told };
}
