import type { ReadResult } from "@/lib/pipeline/read-report";
import { serveTasks } from "@/lib/server/processes/serve-tasks";
import type { Source } from "./reader-messages";

/** Answer every message with the reading of its document, until the server lets go. */
export function serveReader(
  read: (source: Source, onProgress: () => void) => Promise<ReadResult>,
): void {
  serveTasks(read);
}
