import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFailure } from "@/lib/pipeline/read-failure";
import type { ReadResult } from "@/lib/pipeline/read-report";
import { bareEnv } from "@/lib/server/env";
import type { FromReader, Source, ToReader } from "./reader-messages";
import { residentBytes } from "./resident-bytes";

export interface ReaderLimits {
  /** For one document, in ms. */
  readonly time: number;
  /** Memory of the process, in bytes. */
  readonly memory: number;
}

const START_LIMIT = 30_000;
const WATCH_INTERVAL = 200;

type Ending = "too-slow" | "too-large";

/** A fault of the program itself, not the document's doing. */
export class ReaderFault extends Error {
  override readonly name = "ReaderFault";

  constructor(
    message: string,
    /** Reading itself threw, and will throw again; else the process had an accident. */
    readonly isLasting = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One reader process and the rules that it lives by. */
export class Reader {
  readonly #child: ChildProcess;
  readonly #limits: ReaderLimits;
  readonly #ready: Promise<void>;
  #isClosing = false;
  /** Documents given to it so far. */
  documents = 0;

  constructor(entry: string, limits: ReaderLimits) {
    this.#limits = limits;
    this.#child = fork(entry, {
      execArgv: ["--conditions=react-server", "--import=tsx", "--max-old-space-size=256"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: bareEnv(),
    });
    // Failing to start or to be told something shows as its end, which every reading waits for.
    this.#child.on("error", () => this.#child.kill("SIGKILL"));
    this.#ready = this.#untilReady();
    this.#ready.catch(() => undefined);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** @throws {ReaderFault} when it does not start, or reading throws */
  async read(source: Source): Promise<ReadResult> {
    await this.#ready;
    this.documents += 1;
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
      return await this.#answer(source, () => ending);
    } finally {
      clearTimeout(clock);
      clearInterval(scale);
    }
  }

  /** End it. What it is reading is abandoned: its reading throws. */
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
          throw new ReaderFault("A reader process ended before it was ready.");
        }),
      ]);
    } catch (error) {
      this.#child.kill("SIGKILL");
      throw error instanceof ReaderFault
        ? error
        : new ReaderFault("A reader process did not start in time.", false, { cause: error });
    } finally {
      clearTimeout(clock);
      waiting.abort();
    }
  }

  #answer(source: Source, ending: () => Ending | null): Promise<ReadResult> {
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        this.#child.off("message", onMessage);
        this.#child.off("exit", onExit);
        then();
      };
      const onMessage = (message: FromReader) => {
        if (message.kind === "result") settle(() => resolve(message.result));
        if (message.kind === "fault") settle(() => reject(new ReaderFault(message.stack, true)));
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
        settle(() => {
          if (this.#isClosing) reject(new ReaderFault("The readers were stopped."));
          else resolve({ ok: false, failure: readFailure(ending() ?? causeOf(code, signal)) });
        });
      if (!this.isAlive) {
        reject(new ReaderFault("A reader process ended before it was asked."));
        return;
      }
      this.#child.on("message", onMessage);
      this.#child.on("exit", onExit);
      this.#child.send({ source } satisfies ToReader);
    });
  }
}

/** V8 aborts a process whose heap is full; any other end was the document's doing all the same. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): "too-large" | "damaged" {
  return signal === "SIGABRT" || code === 134 ? "too-large" : "damaged";
}
