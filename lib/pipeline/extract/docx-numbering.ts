import { readXml } from "./read-xml";

/** A level of a list: how its number is written and counted. */
interface Level {
  format: string;
  text: string;
  start: number;
}

const CHINESE = "零一二三四五六七八九";
const CIRCLED_ONE = 0x2460;

function chinese(value: number): string {
  if (value <= 10) return value === 10 ? "十" : (CHINESE[value] ?? String(value));
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${ones === 0 ? "" : (CHINESE[ones] ?? "")}`;
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = value;
  let result = "";
  for (const [size, letters] of steps) {
    while (rest >= size) {
      result += letters;
      rest -= size;
    }
  }
  return result;
}

function letter(value: number): string {
  return String.fromCharCode(0x61 + ((value - 1) % 26));
}

function written(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCounting":
      return chinese(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value);
    case "lowerLetter":
      return letter(value);
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

interface Definitions {
  /** numId to abstractNumId. */
  readonly abstractOf: ReadonlyMap<string, string>;
  readonly levelsOf: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

function readDefinitions(bytes: Uint8Array): Definitions {
  const abstractOf = new Map<string, string>();
  const levelsOf = new Map<string, Map<number, Level>>();
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let num: string | null = null;

  readXml(bytes, {
    open: (element) => {
      const { name } = element;
      const value = element.attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = new Map();
        levelsOf.set(element.attribute("abstractNumId") ?? "", levels);
      } else if (name === "num") {
        num = element.attribute("numId") ?? null;
      } else if (name === "abstractNumId" && num !== null) {
        abstractOf.set(num, value);
      } else if (name === "lvl" && num === null) {
        level = { format: "decimal", text: "", start: 1 };
        levels?.set(Number(element.attribute("ilvl") ?? 0), level);
      } else if (level !== null) {
        if (name === "numFmt") level.format = value;
        if (name === "lvlText") level.text = value;
        if (name === "start") level.start = Number(value);
      }
    },
    close: ({ name }) => {
      if (name === "lvl") level = null;
      if (name === "abstractNum") levels = null;
      if (name === "num") num = null;
    },
    text: () => undefined,
  });
  return { abstractOf, levelsOf };
}

/**
 * Counts the lists of a Word document, so that a number which Word draws ("一、" before a heading)
 * stands in the text that we read.
 */
export class ListCounter {
  private readonly definitions: Definitions;
  private readonly counts = new Map<string, number[]>();

  /** @param numbering the part word/numbering.xml, where there is one */
  constructor(numbering: Uint8Array | undefined) {
    this.definitions =
      numbering === undefined
        ? { abstractOf: new Map(), levelsOf: new Map() }
        : readDefinitions(numbering);
  }

  /** The number drawn before the next paragraph of a list; "" for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const abstractId = this.definitions.abstractOf.get(numId);
    const levels = abstractId === undefined ? undefined : this.definitions.levelsOf.get(abstractId);
    const definition = levels?.get(level);
    if (abstractId === undefined || definition === undefined) return "";

    const counts = this.counts.get(abstractId) ?? [];
    counts[level] = (counts[level] ?? definition.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(abstractId, counts);
    if (definition.format === "bullet" || definition.format === "none") return "";
    return definition.text.replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const { format, start } = levels?.get(index) ?? definition;
      return written(counts[index] ?? start, format);
    });
  }
}
