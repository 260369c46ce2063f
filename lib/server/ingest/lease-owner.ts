import "server-only";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Those of this very process. */
const own = new Set<string>();

/** A name for one that takes uploads on: the machine, the process, and what tells it from all others. */
export function newLeaseOwner(): string {
  const owner = [hostname(), process.pid, randomUUID()].join("/");
  own.add(owner);
  return owner;
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Whether an owner is known to be gone: its process was of this machine, and is there no more. Of
 * other machines nothing is known.
 */
export function isGone(owner: string): boolean {
  const [host, pid, unique] = owner.split("/");
  if (host !== hostname() || unique === undefined || own.has(owner)) return false;
  // In a container that is started again the processes have the same numbers as before.
  return Number(pid) === process.pid || !isRunning(Number(pid));
}
