import "server-only";
import { stopChecks } from "@/lib/server/check/check-readers";
import { closeDatabase, write } from "@/lib/server/db";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { fillMetrics } from "@/lib/server/metrics/sync-metrics";
import { stopPageImages } from "@/lib/server/pages/page-images";
import { startTextFiller } from "@/lib/server/search/fill-texts";

/** How scripts/serve.mjs, which is outside of Next's bundles, has the server's own work stopped. */
const hooks = globalThis as { goujiStop?: () => Promise<void> };

/** Begin what the server does besides answering: reading what is uploaded. */
export async function startServer(): Promise<void> {
  // Nothing is answered before: a page must not show what is only about to be computed.
  await write(fillMetrics);
  startIngest();
  const textFiller = startTextFiller();
  hooks.goujiStop = async () => {
    await Promise.all([stopIngest(), textFiller.stop(), stopChecks(), stopPageImages()]);
    await closeDatabase();
  };
}
