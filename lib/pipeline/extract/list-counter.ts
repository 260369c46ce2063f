import { listNumeral } from "./list-numeral";

/** A level of a list: how its number is written and counted. */
export interface ListLevel {
  /** As WordprocessingML names it, such as "decimal" ([ISO 29500-1] 17.18.59). */
  format: string;
  /** "%1" stands for the number of the first level, and so on. */
  text: string;
  start: number;
  /** Numbers of the levels above are written in digits, however they are written there. */
  isLegal: boolean;
}

export interface ListDefinitions {
  /** From the list that a paragraph names to the list that it is one of; those count together. */
  readonly abstractOf: ReadonlyMap<string, string>;
  readonly levelsOf: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  /** Where a list that a paragraph names begins anew, by its levels. */
  readonly restartsOf: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export const NO_LISTS: ListDefinitions = {
  abstractOf: new Map(),
  levelsOf: new Map(),
  restartsOf: new Map(),
};

/** Word has nine levels. */
const MOST_LEVELS = 9;

/** Counts the paragraphs of lists and tells the numbers that Word draws before them. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  constructor(private readonly definitions: ListDefinitions) {}

  private countsOf(abstractId: string, numId: string): number[] {
    const counts = this.counts.get(abstractId) ?? [];
    this.counts.set(abstractId, counts);
    if (this.restarted.has(numId)) return counts;
    this.restarted.add(numId);
    for (const [level, start] of this.definitions.restartsOf.get(numId) ?? []) {
      if (level >= 0 && level < MOST_LEVELS) counts[level] = start - 1;
    }
    return counts;
  }

  /** The number drawn before the next paragraph of a list; "" for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const abstractId = this.definitions.abstractOf.get(numId);
    const levels = abstractId === undefined ? undefined : this.definitions.levelsOf.get(abstractId);
    const definition = levels?.get(level);
    if (abstractId === undefined || definition === undefined) return "";
    if (!Number.isInteger(level) || level < 0 || level >= MOST_LEVELS) return "";

    const counts = this.countsOf(abstractId, numId);
    counts[level] = (counts[level] ?? definition.start - 1) + 1;
    counts.length = level + 1;
    if (definition.format === "bullet" || definition.format === "none") return "";
    return definition.text.replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const { format, start } = levels?.get(index) ?? definition;
      return listNumeral(counts[index] ?? start, definition.isLegal ? "decimal" : format);
    });
  }
}
