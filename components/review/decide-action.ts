import type { Localized } from "@/lib/domain/localized";

interface Invalid {
  readonly status: "invalid";
  readonly field: "note" | "value";
}

interface Failed {
  readonly status: "failed";
  readonly message: Localized;
}

export type DecideState =
  | {
      readonly status: "saved";
      readonly revision: number;
      /** How many findings were decided or taken back: more than one where they have one cause. */
      readonly count: number;
    }
  | Invalid
  | Failed;

export type DecideAction = (form: FormData) => Promise<DecideState>;

/** What came of a decision on many findings, or of taking one back. */
export type DecideManyState =
  | {
      readonly status: "saved";
      /** Null when nothing was left to decide. */
      readonly batchId: string | null;
      readonly count: number;
      /** How many others were faster with. */
      readonly left: number;
    }
  | Invalid
  | Failed;

export type DecideManyAction = (form: FormData) => Promise<DecideManyState>;
