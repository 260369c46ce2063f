import type { Label } from "@/lib/form/form";
import type { Random } from "@/lib/sample/random";
import { traditional } from "./traditional";

/** How a document words and sets the form's labels. */
export interface Wording {
  /** The share of labels printed in one of their listed variants, 0 to 1. */
  readonly variants: number;
  /** The share of labels printed in Traditional characters, 0 to 1. */
  readonly traditional: number;
  /** "自 然 人": spaces inside short words, as clerks type them to fill a narrow column. */
  readonly spacedWords: boolean;
  /** "(一)" for "（一）". */
  readonly halfWidthBrackets: boolean;
  /** "1. 属于" for "1.属于". */
  readonly spaceAfterEnumerator: boolean;
}

export const OFFICIAL_WORDING: Wording = {
  variants: 0,
  traditional: 0,
  spacedWords: false,
  halfWidthBrackets: false,
  spaceAfterEnumerator: false,
};

/** Prints labels in one wording. */
export interface Printer {
  readonly label: (label: Label) => string;
  /** A heading above a column. */
  readonly heading: (label: Label) => string;
  /** A row's label after its number, if it has one. */
  readonly numbered: (enumerator: string, label: Label) => string;
  readonly brackets: (text: string) => string;
}

const SPACED_UP_TO = 6;

export function printerOf(wording: Wording, random: Random): Printer {
  const brackets = (text: string): string =>
    wording.halfWidthBrackets ? text.replaceAll("（", "(").replaceAll("）", ")") : text;
  const label = ({ zh, variants: [first, ...others] }: Label): string => {
    const worded =
      first !== undefined && random.chance(wording.variants) ? random.pick([first, ...others]) : zh;
    return brackets(random.chance(wording.traditional) ? traditional(worded) : worded);
  };
  const heading = (of: Label): string => {
    const text = label(of);
    return wording.spacedWords && text.length <= SPACED_UP_TO ? Array.from(text).join(" ") : text;
  };
  const gap = (enumerator: string): string =>
    wording.spaceAfterEnumerator && enumerator.endsWith(".") ? " " : "";
  return {
    label,
    heading,
    brackets,
    numbered: (enumerator, of) =>
      enumerator === "" ? heading(of) : `${brackets(enumerator)}${gap(enumerator)}${label(of)}`,
  };
}
