import "server-only";

/** The server's log: one line on standard error, and the stack of a fault below it. */
export function logError(what: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${what}: ${detail}\n`);
}
