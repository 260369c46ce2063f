import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { streamFile } from "@/lib/server/storage";

export interface SourceFile {
  /** The name that it was first uploaded by, without folders. */
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * A file as it was uploaded, byte for byte.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getSourceFile(actor: Actor, sha256: string): Promise<SourceFile> {
  assertMay(actor, "read");
  const file = await reader().sourceFile.findUnique({ where: { sha256 } });
  if (file === null) throw appError("NOT_FOUND", { what: "file" });
  return {
    name: file.name.split(/[\\/]/u).at(-1) ?? file.name,
    content: streamFile(sha256),
  };
}
