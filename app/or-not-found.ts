import { AppError } from "@/lib/errors";

/** The answer of a query, or null where it says that there is no such thing. */
export async function orNotFound<Answer>(query: Promise<Answer>): Promise<Answer | null> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
