import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";

/** The key to go on after, and of which question: a cursor of another one would skip items. */
const Content = z.tuple([z.string().max(12), z.string().min(1).max(100)]);

/** What tells one question from another: the endpoint and its filters. */
export function questionMark(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 12);
}

/** A cursor as it is given out: callers hand it back as it is. */
export function writeCursor(mark: string, key: string): string {
  return Buffer.from(JSON.stringify([mark, key])).toString("base64url");
}

/** The key of a cursor; null where it is none of this question. */
export function readCursor(mark: string, cursor: string): string | null {
  try {
    const text = Buffer.from(cursor, "base64url").toString("utf8");
    const [ofQuestion, key] = Content.parse(JSON.parse(text));
    return ofQuestion === mark ? key : null;
  } catch {
    return null;
  }
}
