import "server-only";
import { reader } from "@/lib/server/db";

/** Throws when the database does not answer. Tells nothing, so it asks for no actor. */
export async function checkHealth(): Promise<void> {
  await reader().$queryRaw`SELECT 1`;
}
