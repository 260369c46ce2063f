import "server-only";
import { database } from "@/lib/server/db";
import { dataVersion } from "./data-version";

/** How many answers are kept: the oldest unused goes first. A large one has about 100 KB. */
const MOST = 400;

interface Answer {
  readonly version: number;
  readonly value: Promise<unknown>;
}

/** By database, since tests and benchmarks open several in one process. */
const answers = new WeakMap<object, Map<string, Answer>>();

function answersHere(): Map<string, Answer> {
  const here = database();
  const known = answers.get(here);
  if (known !== undefined) return known;
  const made = new Map<string, Answer>();
  answers.set(here, made);
  return made;
}

function keep(kept: Map<string, Answer>, key: string, answer: Answer): void {
  kept.delete(key);
  kept.set(key, answer);
  const oldest = kept.keys().next();
  if (kept.size > MOST && oldest.done !== true) kept.delete(oldest.value);
}

/**
 * A query whose answer is kept as long as the version of the data is the same, so that what many
 * pages show is computed once after each change. It is asked for the version before it computes:
 * what is written in between leads to computing once too often, never to an outdated answer.
 *
 * @param name of the query, for no other
 * @param ask its question must be plain values, and the database alone may answer it
 */
export function remembered<Question, Value>(
  name: string,
  ask: (question: Question) => Promise<Value>,
): (question: Question) => Promise<Value> {
  return async (question) => {
    const version = await dataVersion();
    const kept = answersHere();
    const key = `${name} ${JSON.stringify(question)}`;
    const known = kept.get(key);
    if (known?.version === version) {
      keep(kept, key, known);
      return known.value as Promise<Value>;
    }
    const value = ask(question);
    keep(kept, key, { version, value });
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key);
    });
    return value;
  };
}
