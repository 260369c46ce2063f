import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { projectPath } from "@/scripts/project-path";
import { residentBytes } from "@/lib/server/processes/resident-bytes";
import type { FromFuzzer } from "./fuzz-messages";

export interface FuzzFault {
  readonly seed: number;
  readonly problem: string;
}

export interface FuzzReport {
  readonly faults: FuzzFault[];
  /** How many documents came to each end: "read" and the codes of failures. */
  readonly outcomes: Record<string, number>;
  /** Milliseconds of the slowest document, and its seed. */
  slowest: { readonly seed: number; readonly time: number };
  /** Bytes that a process held at the most. */
  memory: number;
}

/** As long as a document may take, in ms, and as much memory as its process may hold. */
const TIME = 10_000;
const MEMORY = 1024 * 1024 * 1024;
/** So many documents a process reads before it is replaced, as the server's readers are. */
const BATCH = 200;
const WATCH = 100;

/** Read a batch in a process of its own; when it ends early, the rest goes to the next process. */
async function runBatch(
  kinds: readonly string[],
  seeds: readonly number[],
  report: FuzzReport,
): Promise<void> {
  const child = fork(projectPath("tests/fuzz/fuzz-process.ts"), {
    execArgv: ["--conditions=react-server", "--import=tsx", "--max-old-space-size=512"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const state: { current: number | null; begun: number; reason: string | null } = {
    current: null,
    begun: Date.now(),
    reason: null,
  };
  const done = new Set<number>();
  const end = (why: string) => {
    state.reason ??= why;
    child.kill("SIGKILL");
  };
  const watch = setInterval(() => {
    const memory = residentBytes(child.pid);
    report.memory = Math.max(report.memory, memory);
    if (memory > MEMORY) end("took too much memory");
    if (state.current !== null && Date.now() - state.begun > TIME) end("took too long");
  }, WATCH);
  child.on("message", (message: FromFuzzer) => {
    const { seed } = message;
    if (message.kind === "begun") {
      state.current = seed;
      state.begun = Date.now();
      return;
    }
    state.current = null;
    done.add(seed);
    const { outcome, problem, time } = message;
    report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1;
    if (problem !== null) report.faults.push({ seed, problem });
    if (time > report.slowest.time) report.slowest = { seed, time };
  });
  child.send({ kinds, seeds });
  await once(child, "exit");
  clearInterval(watch);
  const last = seeds.find((seed) => !done.has(seed));
  if (last === undefined) return;
  report.faults.push({ seed: last, problem: state.reason ?? "ended its process" });
  await runBatch(
    kinds,
    seeds.filter((seed) => !done.has(seed) && seed !== last),
    report,
  );
}

/** Spoil and read so many documents, from a seed on, in as many processes as there are cores. */
export async function runFuzz(
  kinds: readonly string[],
  first: number,
  count: number,
): Promise<FuzzReport> {
  const report: FuzzReport = {
    faults: [],
    outcomes: {},
    slowest: { seed: first, time: 0 },
    memory: 0,
  };
  let next = first;
  const work = async () => {
    while (next < first + count) {
      const from = next;
      next = Math.min(first + count, from + BATCH);
      const seeds = Array.from({ length: next - from }, (_, index) => from + index);
      await runBatch(kinds, seeds, report);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return report;
}
