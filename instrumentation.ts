/** Next calls this once, before the server answers anything. */
export async function register(): Promise<void> {
  // Next builds this file for its other runtime too, where there is no file system; it replaces the
  // variable while building and leaves the branch out.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("@/lib/server/start-server");
  await startServer();
}
