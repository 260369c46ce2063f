import type { Numerals } from "@/lib/sample/table/numerals";
import type { Wording } from "@/lib/sample/table/wording";
import { PLAIN_WRITING, type Writing } from "@/lib/sample/write/writing";
import type { Streams } from "./streams";
import type { BorderLines } from "./table-layout";

function numerals(streams: Streams): Numerals {
  return {
    digits: streams("digits").chance(0.08) ? "full-width" : "ascii",
    thousands: streams("thousands").chance(0.25),
    change: streams("change").pick([
      "plain",
      "plain",
      "signed",
      "wide-minus",
      "minus-sign",
      "words",
    ]),
    amount: streams("amount").pick([
      "heading-10000",
      "heading-10000",
      "heading-yuan",
      "cell-10000",
      "bare-10000",
    ]),
  };
}

function wording(streams: Streams, lines: BorderLines): Wording {
  return {
    variants: streams("variants").pick([0, 0, 0, 0.2]),
    traditional: 0,
    // Without lines between them, "自 然 人" is three columns to anybody.
    spacedWords: lines === "all" && streams("spaced words").chance(0.15),
    halfWidthBrackets: streams("brackets").chance(0.2),
    spaceAfterEnumerator: streams("enumerators").chance(0.3),
  };
}

/** How the report's words and numbers are written; where they stand is the layout's. */
export function writingOfSeed(seed: number, streams: Streams, lines: BorderLines): Writing {
  return {
    ...PLAIN_WRITING,
    layout: "html",
    date: streams("date").pick(["characters", "characters", "numerals"]),
    wording: wording(streams, lines),
    numerals: numerals(streams),
    seed,
  };
}
