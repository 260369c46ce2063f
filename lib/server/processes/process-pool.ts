import "server-only";
import { availableParallelism } from "node:os";
import { type Failed, type TaskLimits, TaskProcess } from "./task-process";

export interface ProcessPool<Task, Result> {
  readonly size: number;
  /**
   * Do a task in a process of its own. One that takes too long or too much memory, or that ends the
   * process, has failed; the others go on.
   *
   * @throws {ProcessFault} when the program itself fails
   */
  run(task: Task): Promise<Result | Failed>;
  /** Ends the processes; what they are at is abandoned. */
  close(): Promise<void>;
}

export interface PoolOptions extends Partial<TaskLimits> {
  readonly size?: number;
  /** The program of a process; it serves tasks by `serveTasks`. */
  readonly entry: string;
}

const TIME = 10_000;
const MEMORY = 800 * 1024 * 1024;
/** After so many tasks a process is replaced, so that nothing piles up in it. */
const TASKS_PER_PROCESS = 200;
const IDLE_LIMIT = 60_000;

/** A pool of processes that read documents. They start when they are needed and stop when they idle. */
export function createProcessPool<Task, Result>(options: PoolOptions): ProcessPool<Task, Result> {
  const {
    size = Math.min(availableParallelism(), 4),
    entry,
    time = TIME,
    memory = MEMORY,
  } = options;
  const children = new Set<TaskProcess<Task, Result>>();
  const idle = new Map<TaskProcess<Task, Result>, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;

  function drop(child: TaskProcess<Task, Result>): Promise<void> {
    children.delete(child);
    clearTimeout(idle.get(child));
    idle.delete(child);
    return child.close();
  }

  function take(): TaskProcess<Task, Result> {
    const [known] = idle.keys();
    if (known !== undefined) {
      clearTimeout(idle.get(known));
      idle.delete(known);
      if (known.isAlive) return known;
      children.delete(known);
    }
    const child = new TaskProcess<Task, Result>(entry, { time, memory });
    children.add(child);
    return child;
  }

  function giveBack(child: TaskProcess<Task, Result>): void {
    if (isClosed || !child.isAlive || child.tasks >= TASKS_PER_PROCESS) {
      void drop(child);
      return;
    }
    idle.set(child, setTimeout(() => void drop(child), IDLE_LIMIT).unref());
  }

  async function slot(): Promise<void> {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  }

  /** Hands the slot to whoever has waited longest, else frees it. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  return {
    size,
    run: async (task) => {
      await slot();
      try {
        if (isClosed) throw new Error("The readers are closed.");
        const child = take();
        try {
          return await child.run(task);
        } finally {
          giveBack(child);
        }
      } finally {
        leave();
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...children].map(drop));
    },
  };
}
