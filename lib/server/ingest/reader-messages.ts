import type { ReadResult } from "@/lib/pipeline/read-report";

/** A document: the path of a file, or its bytes. */
export type Source = string | Uint8Array;

/** What a reader process is told, and what it says. */
export type ToReader = { readonly source: Source };
export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly result: ReadResult }
  /** Reading threw: a fault of the program, shown in the server's log. */
  | { readonly kind: "fault"; readonly stack: string };
