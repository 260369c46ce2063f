import type { FigureKind } from "@/lib/form/form";
import type { SampleFigure } from "@/lib/sample/sample-report";

/** How a document prints its numbers. */
export interface Numerals {
  readonly digits: "ascii" | "full-width";
  /** "1,113". */
  readonly thousands: boolean;
  /** A change of 2 or -1: "2" "-1"; "+2" "-1"; "2" "－1"; "2" "−1"; "增2" "减1"; "增加2项" "减少1项". */
  readonly change: "plain" | "signed" | "wide-minus" | "minus-sign" | "words" | "long-words";
  /**
   * Where an amount's unit stands: "（单位：万元）" or "（单位：元）" in the heading; "592万元",
   * "20275.42(万)" or "251000元" in the cell; nowhere, in yuan or in CNY 10,000.
   */
  readonly amount:
    | "heading-10000"
    | "heading-yuan"
    | "cell-10000"
    | "cell-10000-short"
    | "cell-yuan"
    | "bare-10000"
    | "bare-yuan";
}

export const PLAIN_NUMERALS: Numerals = {
  digits: "ascii",
  thousands: false,
  change: "plain",
  amount: "heading-10000",
};

function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0x20 + 0xff00),
  );
}

function digitsOf(value: number, { digits, thousands }: Numerals): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return digits === "full-width" ? fullWidth(text) : text;
}

const CHANGE_WORDS: Record<
  Numerals["change"],
  { readonly more: string; readonly less: string; readonly after: string }
> = {
  plain: { more: "", less: "-", after: "" },
  signed: { more: "+", less: "-", after: "" },
  "wide-minus": { more: "", less: "－", after: "" },
  "minus-sign": { more: "", less: "−", after: "" },
  words: { more: "增", less: "减", after: "" },
  "long-words": { more: "增加", less: "减少", after: "项" },
};

function changeOf(value: number, numerals: Numerals): string {
  if (value === 0) return digitsOf(0, numerals);
  const { more, less, after } = CHANGE_WORDS[numerals.change];
  return `${value > 0 ? more : less}${digitsOf(Math.abs(value), numerals)}${after}`;
}

/** Yuan, of an amount in CNY 10,000 with at most four decimals. */
function yuanOf(amount: number): number {
  return Math.round(amount * 10_000);
}

function amountOf(value: number, numerals: Numerals): string {
  switch (numerals.amount) {
    case "heading-10000":
    case "bare-10000":
      return digitsOf(value, numerals);
    case "heading-yuan":
    case "bare-yuan":
      return digitsOf(yuanOf(value), numerals);
    case "cell-10000":
      return `${digitsOf(value, numerals)}万元`;
    case "cell-10000-short":
      return `${digitsOf(value, numerals)}(万)`;
    case "cell-yuan":
      return `${digitsOf(yuanOf(value), numerals)}元`;
  }
}

/** The characters that stand for a figure; a mark stands for itself. */
export function printFigure(figure: SampleFigure, kind: FigureKind, numerals: Numerals): string {
  if (typeof figure !== "number") return figure;
  if (kind === "amount") return amountOf(figure, numerals);
  return kind === "change" || figure < 0 ? changeOf(figure, numerals) : digitsOf(figure, numerals);
}

/** What follows the heading of an amount. */
export function unitInHeading({ amount }: Numerals): string {
  if (amount === "heading-10000") return "（单位：万元）";
  return amount === "heading-yuan" ? "（单位：元）" : "";
}
