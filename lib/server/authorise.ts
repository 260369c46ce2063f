import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { appError } from "@/lib/errors";
import { LOCAL_USER } from "@/lib/server/current-actor";

/** What a role may do: see; upload and decide; look after bodies, samples and re-reading. */
export type Right = "read" | "review" | "administer";

const RIGHTS_OF: ReadonlyMap<string, readonly Right[]> = new Map([
  [LOCAL_USER.id, ["read", "review", "administer"]],
]);

/**
 * The one place where rights are decided; every query and command asks it first.
 *
 * @throws {AppError} `NOT_ALLOWED`
 */
export function assertMay(actor: Actor, right: Right): void {
  if (RIGHTS_OF.get(actor.id)?.includes(right) !== true) throw appError("NOT_ALLOWED");
}
