import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ReadReport } from "@/lib/domain/report";
import type { CheckView } from "@/lib/domain/views/check";
import { appError } from "@/lib/errors";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { judge } from "@/lib/rules/run-rules";
import { assertMay } from "@/lib/server/authorise";
import { checkReaders } from "./check-readers";
import { checkView } from "./check-view";
import { oneDocument } from "./one-document";
import { receivedFile } from "./received-file";
import { withRoom } from "./room-for-drafts";
import { yearBefore } from "./year-before";

export interface Draft {
  /** As the person's computer calls it; shown, never used as a path. */
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Whoever asked has gone: what is not begun need not be. */
  readonly gone: AbortSignal;
}

const LONGEST_NAME = 300;

/** @throws {AppError} `UNREADABLE` with the reason */
async function read(bytes: Uint8Array, gone: AbortSignal): Promise<ReadReport> {
  try {
    const document = await oneDocument(bytes);
    gone.throwIfAborted();
    const result = await checkReaders().read(document);
    if (result.ok) return result.report;
    throw appError("UNREADABLE", result.failure);
  } catch (error) {
    if (error instanceof CannotRead) throw appError("UNREADABLE", error.failure);
    throw error;
  }
}

async function check({ fileName, content, gone }: Draft): Promise<CheckView> {
  const { bytes, sha256 } = await receivedFile(content);
  const report = await read(bytes, gone);
  const previous = await yearBefore(report);
  return checkView({
    file: { name: fileName.slice(-LONGEST_NAME), sha256, size: bytes.byteLength },
    report,
    judgement: judge(report, previous),
    previous,
    at: new Date(),
  });
}

/**
 * Read a draft and hold it against every check that needs no other body. Nothing is stored: neither
 * the file, nor what it says, nor that it was here.
 *
 * @throws {AppError} `FILE_TOO_LARGE`, `UNREADABLE` with the reason, `TOO_BUSY`
 */
export async function checkDraft(actor: Actor, draft: Draft): Promise<CheckView> {
  assertMay(actor, "read");
  return withRoom(() => check(draft));
}
