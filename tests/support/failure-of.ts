import { AppError } from "@/lib/errors";

/** The failure that we expect and can explain; anything else is thrown on. */
export async function failureOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("nothing failed");
}
