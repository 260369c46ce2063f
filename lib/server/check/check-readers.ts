import "server-only";
import { createDocumentReaders } from "@/lib/server/ingest/document-readers";
import type { ReaderPool } from "@/lib/server/ingest/reader-pool";

/** On the global object, since Next bundles pages, routes and instrumentation apart. */
const holder = globalThis as { goujiCheckReaders?: ReaderPool };

/** Few, and apart from the readers of uploads: whoever checks a draft waits for it, and no batch. */
const READERS = 2;

export function checkReaders(): ReaderPool {
  return (holder.goujiCheckReaders ??= createDocumentReaders(READERS));
}

/** End the processes; drafts that are being read are given up. */
export async function stopChecks(): Promise<void> {
  const readers = holder.goujiCheckReaders;
  delete holder.goujiCheckReaders;
  await readers?.close();
}
