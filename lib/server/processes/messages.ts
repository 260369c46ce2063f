/** What a process is told: a task. */
export type ToProcess<Task> = { readonly task: Task };

/** What it says. */
export type FromProcess<Result> =
  | { readonly kind: "ready" }
  /** A part of the task is done, and the clock begins anew. */
  | { readonly kind: "progress" }
  | { readonly kind: "result"; readonly result: Result }
  /** The task threw: a fault of the program, shown in the server's log. */
  | { readonly kind: "fault"; readonly stack: string };
