import { randomFrom, seedOf } from "@/lib/sample/random";
import type { SampleReport } from "@/lib/sample/sample-report";
import { PLAIN_NUMERALS } from "@/lib/sample/table/numerals";
import { OFFICIAL_WORDING } from "@/lib/sample/table/wording";
import type { Layout, Writing } from "@/lib/sample/write/writing";

/** Mostly saved pages and Word files, as they come in; some text of every kind. */
const LAYOUTS: readonly [Layout, ...Layout[]] = [
  "html-messy",
  "html-messy",
  "html-messy",
  "html",
  "html",
  "docx",
  "docx",
  "docx",
  "markdown",
  "text-tabs",
  "text-tabs-ragged",
  "text-lines",
];

/** How a clean sample report is set down: in any file format, always in the form's own words. */
export function sampleWriting({ agency, year }: SampleReport, seed: number): Writing {
  const random = randomFrom(seedOf(seed, agency.name, year, "writing"));
  const layout = random.pick(LAYOUTS);
  return {
    layout,
    encoding:
      layout === "html-messy" || layout === "text-tabs"
        ? random.pick(["utf-8", "gb18030"])
        : "utf-8",
    lineEnd: random.chance(0.3) ? "\r\n" : "\n",
    date: random.chance(0.8) ? "characters" : "iso",
    wording: {
      ...OFFICIAL_WORDING,
      halfWidthBrackets: random.chance(0.2),
      spaceAfterEnumerator: random.chance(0.3),
    },
    numerals: {
      ...PLAIN_NUMERALS,
      thousands: random.chance(0.1),
      change: random.pick(["plain", "signed"]),
      amount: random.pick(["heading-10000", "heading-10000", "cell-10000"]),
    },
    pageBreak: null,
    pageNumber: false,
    damages: [],
    textBox: random.chance(0.1),
    layoutTable: random.chance(0.3),
    seed: random.integer(1, 1_000_000),
  };
}
