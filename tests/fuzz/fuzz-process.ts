/**
 * Spoils and reads documents, one after the other, in a process of its own, so that one which ends it
 * is found. It names each before it reads it.
 */
import { readReport } from "@/lib/pipeline/read-report";
import { baseDocuments } from "./base-documents";
import type { FromFuzzer, ToFuzzer } from "./fuzz-messages";
import { problemOf } from "./invariants";
import { mutated } from "./mutate";

const say = (message: FromFuzzer) => process.send?.(message);

async function attempt(documents: readonly Uint8Array[], seed: number): Promise<void> {
  const bytes = mutated(documents, seed);
  say({ kind: "begun", seed });
  const begun = performance.now();
  let problem: string | null;
  let outcome = "thrown";
  try {
    const result = await readReport(bytes);
    outcome = result.ok ? "read" : result.failure.code;
    problem = problemOf(result);
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  say({ kind: "done", seed, outcome, problem, time: performance.now() - begun });
}

async function run({ kinds, seeds }: ToFuzzer): Promise<void> {
  const documents = baseDocuments(kinds);
  for (const seed of seeds) await attempt(documents, seed);
  process.disconnect();
}

process.on("message", (message: ToFuzzer) => void run(message));
