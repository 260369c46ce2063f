import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { ReadFailure } from "@/lib/domain/read-error";
import { readFailure } from "@/lib/pipeline/read-failure";
import { bareEnv } from "@/lib/server/env";
import type { FromProcess, ToProcess } from "./messages";
import { residentBytes } from "./resident-bytes";

export interface TaskLimits {
  /** For one task, or for each part of it where it tells of its progress, in ms. */
  readonly time: number;
  /** Memory of the process, in bytes. */
  readonly memory: number;
}

const START_LIMIT = 30_000;
const WATCH_INTERVAL = 200;

type Ending = "too-slow" | "too-large";

/** What becomes of a task whose document took too long or too much, or ended the process. */
export interface Failed {
  readonly ok: false;
  readonly failure: ReadFailure;
}

/** A fault of the program itself, not the document's doing. */
export class ProcessFault extends Error {
  override readonly name = "ProcessFault";

  constructor(
    message: string,
    /** The task itself threw, and will throw again; else the process had an accident. */
    readonly isLasting = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A process that reads documents, one task after the other, and the rules that it lives by. */
export class TaskProcess<Task, Result> {
  readonly #child: ChildProcess;
  readonly #limits: TaskLimits;
  readonly #ready: Promise<void>;
  #isClosing = false;
  /** Tasks given to it so far. */
  tasks = 0;

  constructor(entry: string, limits: TaskLimits) {
    this.#limits = limits;
    this.#child = fork(entry, {
      execArgv: ["--conditions=react-server", "--import=tsx", "--max-old-space-size=256"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: bareEnv(),
    });
    // Failing to start or to be told something shows as its end, which every task waits for.
    this.#child.on("error", () => this.#child.kill("SIGKILL"));
    this.#ready = this.#untilReady();
    this.#ready.catch(() => undefined);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** @throws {ProcessFault} when it does not start, or the task throws */
  async run(task: Task): Promise<Result | Failed> {
    await this.#ready;
    this.tasks += 1;
    let ending: Ending | null = null;
    const end = (why: Ending) => {
      ending ??= why;
      this.#child.kill("SIGKILL");
    };
    const clock = setTimeout(() => end("too-slow"), this.#limits.time);
    const scale = setInterval(() => {
      if (residentBytes(this.#child.pid) > this.#limits.memory) end("too-large");
    }, WATCH_INTERVAL);
    try {
      return await this.#answer(
        task,
        () => clock.refresh(),
        () => ending,
      );
    } finally {
      clearTimeout(clock);
      clearInterval(scale);
    }
  }

  /** End it. What it is at is abandoned, and throws. */
  async close(): Promise<void> {
    this.#isClosing = true;
    if (!this.isAlive) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }

  async #untilReady(): Promise<void> {
    const waiting = new AbortController();
    const { signal } = waiting;
    const clock = setTimeout(() => waiting.abort(), START_LIMIT);
    try {
      await Promise.race([
        once(this.#child, "message", { signal }),
        once(this.#child, "exit", { signal }).then(() => {
          throw new ProcessFault("A reader process ended before it was ready.");
        }),
      ]);
    } catch (error) {
      this.#child.kill("SIGKILL");
      throw error instanceof ProcessFault
        ? error
        : new ProcessFault("A reader process did not start in time.", false, { cause: error });
    } finally {
      clearTimeout(clock);
      waiting.abort();
    }
  }

  #answer(
    task: Task,
    onProgress: () => void,
    ending: () => Ending | null,
  ): Promise<Result | Failed> {
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        this.#child.off("message", onMessage);
        this.#child.off("exit", onExit);
        then();
      };
      const onMessage = (message: FromProcess<Result>) => {
        if (message.kind === "progress") onProgress();
        if (message.kind === "result") settle(() => resolve(message.result));
        if (message.kind === "fault") settle(() => reject(new ProcessFault(message.stack, true)));
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
        settle(() => {
          if (this.#isClosing) reject(new ProcessFault("The readers were stopped."));
          else resolve({ ok: false, failure: readFailure(ending() ?? causeOf(code, signal)) });
        });
      if (!this.isAlive) {
        reject(new ProcessFault("A reader process ended before it was asked."));
        return;
      }
      this.#child.on("message", onMessage);
      this.#child.on("exit", onExit);
      this.#child.send({ task } satisfies ToProcess<Task>);
    });
  }
}

/** V8 aborts a process whose heap is full; any other end was the document's doing all the same. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): "too-large" | "damaged" {
  return signal === "SIGABRT" || code === 134 ? "too-large" : "damaged";
}
