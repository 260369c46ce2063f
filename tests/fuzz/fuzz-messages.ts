export interface ToFuzzer {
  /** Kinds of file of the corpus. */
  readonly kinds: readonly string[];
  readonly seeds: readonly number[];
}

export type FromFuzzer =
  | { readonly kind: "begun"; readonly seed: number }
  | {
      readonly kind: "done";
      readonly seed: number;
      /** "read", the code of a failure, or "thrown". */
      readonly outcome: string;
      readonly problem: string | null;
      /** Milliseconds. */
      readonly time: number;
    };
