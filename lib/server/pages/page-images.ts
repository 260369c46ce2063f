import "server-only";
import { join } from "node:path";
import type { PageResult } from "@/lib/pipeline/pages/render-page";
import { createProcessPool, type PoolOptions } from "@/lib/server/processes/process-pool";
import { ByteCache } from "./byte-cache";
import type { PageTask } from "./page-task";

/** Bytes of images that are kept in memory: some 300 pages. */
const KEPT = 64 * 1024 * 1024;
/** Few, and apart from the readers: whoever looks at a page does not wait for a batch of uploads. */
const PROCESSES = 2;

export interface PageImages {
  /**
   * A page as a PNG file. Who asks for one that is being drawn waits for that.
   *
   * @throws {ProcessFault} when the program itself fails
   */
  image(task: PageTask): Promise<PageResult>;
  close(): Promise<void>;
}

/** Draws pages in processes of their own, and keeps what was asked for last. */
export function createPageImages(options: Partial<PoolOptions> = {}): PageImages {
  const pool = createProcessPool<PageTask, PageResult>({
    size: PROCESSES,
    entry: join(process.cwd(), "lib/server/pages/page-process.ts"),
    ...options,
  });
  const kept = new ByteCache(KEPT);
  const underway = new Map<string, Promise<PageResult>>();

  async function draw(task: PageTask, key: string): Promise<PageResult> {
    try {
      const result = await pool.run(task);
      if (result.ok && result.png !== null) kept.set(key, result.png);
      return result;
    } finally {
      underway.delete(key);
    }
  }

  return {
    image: (task) => {
      const key = `${task.path} ${task.page} ${task.width}`;
      const png = kept.get(key);
      if (png !== undefined) return Promise.resolve({ ok: true, png });
      const drawing = underway.get(key) ?? draw(task, key);
      underway.set(key, drawing);
      return drawing;
    },
    close: () => pool.close(),
  };
}

/** On the global object, since Next bundles pages, routes and instrumentation apart. */
const holder = globalThis as { goujiPageImages?: PageImages };

/** The images of this server; their processes start when the first page is asked for. */
export function pageImages(): PageImages {
  holder.goujiPageImages ??= createPageImages();
  return holder.goujiPageImages;
}

export async function stopPageImages(): Promise<void> {
  const images = holder.goujiPageImages;
  delete holder.goujiPageImages;
  await images?.close();
}
