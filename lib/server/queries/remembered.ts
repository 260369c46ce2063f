import "server-only";
import { database } from "@/lib/server/db";
import { dataVersion } from "./data-version";

/** How many answers are kept: the oldest unused goes first. A large one has about 100 KB, most a few. */
const MOST = 1_000;
/** Where the answers of queries are kept that have no number of their own. */
const SHARED = "";

interface Answer {
  readonly version: number;
  readonly value: Promise<unknown>;
}

type Kept = Map<string, Answer>;

/** By database, since tests and benchmarks open several in one process; there by where it is kept. */
const answers = new WeakMap<object, Map<string, Kept>>();

function answersAt(place: string): Kept {
  const here = database();
  const places = answers.get(here) ?? new Map<string, Kept>();
  answers.set(here, places);
  const known = places.get(place) ?? new Map<string, Answer>();
  places.set(place, known);
  return known;
}

function keep(kept: Kept, key: string, answer: Answer, most: number): void {
  kept.delete(key);
  kept.set(key, answer);
  const oldest = kept.keys().next();
  if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
}

/** The years of a question about one year, or, where it names none, about all. */
export function oneYear(year: number | null): readonly number[] | null {
  return year === null ? null : [year];
}

interface Keeping<Question> {
  /**
   * The years whose reports the answer is made of; null: of any. Storing a report of another year
   * then leaves the answer standing, which is what happens all day while a new year comes in.
   */
  readonly yearsOf?: (question: Question) => readonly number[] | null;
  /** What of a question its answer depends on; without it all of it, which must be plain values. */
  readonly keyOf?: (question: Question) => string;
  /** How many answers of this query are kept; without it they share a number with others. */
  readonly most?: number;
}

/**
 * A query whose answer is kept as long as the version of the data is the same, so that what many
 * pages show is computed once after each change. It is asked for the version before it computes:
 * what is written in between leads to computing once too often, never to an outdated answer.
 *
 * @param name of the query, for no other
 * @param ask the database alone may answer it
 */
export function remembered<Question, Value>(
  name: string,
  ask: (question: Question) => Promise<Value>,
  {
    yearsOf = () => null,
    keyOf = (question) => JSON.stringify(question),
    most,
  }: Keeping<Question> = {},
): (question: Question) => Promise<Value> {
  return async (question) => {
    const version = await dataVersion(yearsOf(question));
    const kept = answersAt(most === undefined ? SHARED : name);
    const key = `${name} ${keyOf(question)}`;
    const known = kept.get(key);
    if (known?.version === version) {
      keep(kept, key, known, most ?? MOST);
      return known.value as Promise<Value>;
    }
    const value = ask(question);
    keep(kept, key, { version, value }, most ?? MOST);
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key);
    });
    return value;
  };
}
