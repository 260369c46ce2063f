import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { hasShownPages } from "@/lib/domain/shown-formats";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { pageImages } from "@/lib/server/pages/page-images";
import { pathOfFile } from "@/lib/server/storage";

export interface PageImageQuery {
  readonly sha256: string;
  /** From 1. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
}

/**
 * Make sure that a file is stored, was read, and has pages to show.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function assertPaged(actor: Actor, sha256: string): Promise<void> {
  assertMay(actor, "read");
  const file = await reader().sourceFile.findUnique({
    where: { sha256 },
    select: { format: true },
  });
  if (file === null || !hasShownPages(file.format)) throw appError("NOT_FOUND", { what: "page" });
}

/**
 * A page of a stored file as a PNG file.
 *
 * @throws {AppError} `NOT_FOUND`, or `PAGE_NOT_SHOWN` when the page can't be drawn
 */
export async function getPageImage(actor: Actor, query: PageImageQuery): Promise<Uint8Array> {
  const { sha256, page, width } = query;
  await assertPaged(actor, sha256);
  const result = await pageImages().image({ path: pathOfFile(sha256), page, width });
  if (!result.ok) throw appError("PAGE_NOT_SHOWN");
  if (result.png === null) throw appError("NOT_FOUND", { what: "page" });
  return result.png;
}
