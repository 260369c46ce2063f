import "server-only";
import { type AppError, appError } from "@/lib/errors";

/** What of a request tells where it comes from. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: Pick<Headers, "get">;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/u;

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null;

/**
 * Whether the host is one that the program answers to. Else a page anywhere could have its own name
 * point to this machine, and read what is served here as if it were its own.
 */
function isOwnHost(host: string, publicOrigin: string | null): boolean {
  return LOOPBACK.test(host) || (publicOrigin !== null && host === hostOf(publicOrigin));
}

/** Whether a browser says that the request comes from a page of this very server. */
function isSameOrigin({ headers }: GuardedRequest, host: string, publicOrigin: string | null) {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  // Programs other than browsers send neither, and act for nobody but their own user.
  return origin === null || origin === publicOrigin || hostOf(origin) === host;
}

/**
 * Why a request must not be answered, or null where it may be.
 *
 * @param publicOrigin the address of the reverse proxy in front, if there is one; it passes on the
 *   host that people asked for
 */
export function refusalOf(request: GuardedRequest, publicOrigin: string | null): AppError | null {
  const host = request.headers.get("host")?.toLowerCase() ?? "";
  if (!isOwnHost(host, publicOrigin)) return appError("UNKNOWN_HOST");
  if (READING.has(request.method) || isSameOrigin(request, host, publicOrigin)) return null;
  return appError("FORBIDDEN_ORIGIN");
}
