import "server-only";
import { appError } from "@/lib/errors";

/** Drafts are held in memory, each of 50 MB at most. */
const MOST_AT_ONCE = 8;
let held = 0;

/**
 * Do something with a draft while there is room for it.
 *
 * @throws {AppError} `TOO_BUSY` where there is none
 */
export async function withRoom<Value>(work: () => Promise<Value>): Promise<Value> {
  if (held >= MOST_AT_ONCE) throw appError("TOO_BUSY");
  held += 1;
  try {
    return await work();
  } finally {
    held -= 1;
  }
}
