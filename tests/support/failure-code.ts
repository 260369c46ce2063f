import type { ReadErrorCode, ReadFailure } from "@/lib/domain/read-error";
import { CannotRead } from "@/lib/pipeline/read-failure";

/** Why a file can't be read, by the code of the contract; null where it can. */
export function failureCode(read: () => unknown): ReadErrorCode | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof CannotRead) return error.failure.code;
    throw error;
  }
}

/** Why a reading failed that takes its time, as the user is told; null where it did not. */
export async function rejection(reading: Promise<unknown>): Promise<ReadFailure | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (error instanceof CannotRead) return error.failure;
    throw error;
  }
}

/** The code of that. */
export async function rejectionCode(reading: Promise<unknown>): Promise<ReadErrorCode | null> {
  return (await rejection(reading))?.code ?? null;
}
