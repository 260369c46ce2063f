import "server-only";
import { AppError, appError } from "@/lib/errors";
import { logError } from "@/lib/server/log";

/** The one shape of an error over HTTP. */
export function errorAnswer(error: AppError): Response {
  return Response.json({ error }, { status: error.httpStatus });
}

/** Answer a request; what goes wrong is told in the same shape, and a fault of ours only in the log. */
export async function answer(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof AppError) return errorAnswer(error);
    logError("A request could not be answered", error);
    return errorAnswer(appError("INTERNAL"));
  }
}
