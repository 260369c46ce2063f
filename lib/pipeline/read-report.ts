import type { ReadFailure } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";

export type ReadResult =
  | { readonly ok: true; readonly report: ReadReport }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Read a report from a file's bytes. Pure: the same bytes and version give the same result. */
export function readReport(bytes: Uint8Array): ReadResult {
  throw new Error(`being written (${bytes.length})`);
}
