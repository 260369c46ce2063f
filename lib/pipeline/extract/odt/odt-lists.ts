import { listNumeral } from "@/lib/pipeline/extract/list-numeral";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { TEXT } from "./odf-names";

/** A level of a list: how its number is written and counted. */
interface Level {
  /** As WordprocessingML names it; null where no number is drawn. */
  readonly format: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows, its own the last. */
  readonly shown: number;
  readonly start: number;
}

type Levels = Map<number, Level>;

/** The outline of the headings is a list without a name. */
const OUTLINE = "";
const MOST_LEVELS = 10;
const MOST_STARTS = 10_000;

/** The formats of ODF 1.3 part 3, 20.325, and those that LibreOffice adds. */
function formatOf(format: string): string | null {
  if (format === "") return null;
  if (/^[一壹]/u.test(format)) return "chineseCounting";
  if (format.startsWith("①")) return "decimalEnclosedCircle";
  const letters: Record<string, string> = {
    a: "lowerLetter",
    A: "upperLetter",
    i: "lowerRoman",
    I: "upperRoman",
  };
  return letters[format] ?? "decimal";
}

function wholeNumber(text: string | undefined, standard: number): number {
  const value = Number(text ?? standard);
  return Number.isInteger(value) && value >= 0 && value <= MOST_STARTS ? value : standard;
}

function levelOf(element: XmlElement): Level {
  return {
    format: formatOf(element.attribute("num-format") ?? ""),
    prefix: element.attribute("num-prefix") ?? "",
    suffix: element.attribute("num-suffix") ?? "",
    shown: Math.max(wholeNumber(element.attribute("display-levels"), 1), 1),
    start: wholeNumber(element.attribute("start-value"), 1),
  };
}

const NUMBERED = new Set(["list-level-style-number", "outline-level-style"]);

/** The numbers that have been drawn in a list, by level. */
export type ListCounts = number[];

/** The list styles of a document, and the numbers that they draw. */
export class OdtLists {
  private readonly styles = new Map<string, Levels>();
  private readonly outline: ListCounts = [];
  private open: Levels | null = null;

  /** Of two styles of one name the later counts: a document's own come after those that it shares. */
  openElement(element: XmlElement): void {
    const { name, namespace } = element;
    if (namespace !== TEXT) return;
    if (name === "list-style" || name === "outline-style") {
      const key = name === "outline-style" ? OUTLINE : (element.attribute("name") ?? OUTLINE);
      this.open = new Map();
      this.styles.set(key, this.open);
    } else if (NUMBERED.has(name)) {
      this.open?.set(Number(element.attribute("level")) - 1, levelOf(element));
    }
  }

  /**
   * The number drawn before the next item of a list; "" where none is.
   *
   * @param level from 0
   * @param start the number that the item itself asks for
   */
  next(style: string, level: number, counts: ListCounts, start?: string): string {
    const levels = this.styles.get(style);
    const own = levels?.get(level);
    if (own === undefined || level >= MOST_LEVELS) return "";
    const standard = (counts[level] ?? own.start - 1) + 1;
    counts[level] = wholeNumber(start, standard);
    counts.length = level + 1;
    if (own.format === null) return "";
    const numerals: string[] = [];
    for (let shown = Math.max(level - own.shown + 1, 0); shown <= level; shown += 1) {
      const format = levels?.get(shown)?.format ?? null;
      if (format !== null) numerals.push(listNumeral(counts[shown] ?? 1, format));
    }
    return own.prefix + numerals.join(".") + own.suffix;
  }

  /** The number drawn before a heading. */
  nextHeading(level: number): string {
    return this.next(OUTLINE, level, this.outline);
  }
}
