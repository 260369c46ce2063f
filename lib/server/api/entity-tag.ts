import "server-only";
import { createHash } from "node:crypto";
import { PROGRAM_VERSION } from "@/lib/server/program-version";

/**
 * Tells one answer from another without making it: of the same question at the same version of the
 * data the same program answers the same.
 */
export function entityTag(version: number, question: unknown): string {
  const content = JSON.stringify([PROGRAM_VERSION, version, question]);
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
}

/** Whether whoever asks has this answer already. */
export function hasTag({ headers }: Request, tag: string): boolean {
  const known = headers.get("if-none-match");
  if (known === null) return false;
  const tags = known.split(",").map((each) => each.trim().replace(/^W\//u, ""));
  return tags.includes("*") || tags.includes(tag);
}
