import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment, readEnv } from "@/lib/server/env";
import { errorAnswer } from "@/lib/server/http/answer";
import { pagePolicy } from "@/lib/server/http/page-policy";
import { refusalOf } from "@/lib/server/http/request-guard";

/**
 * Before every page and route: is the request ours to answer? And for pages the policy by whose
 * nonce their scripts run; Next reads it from the request's header.
 */
export function proxy(request: NextRequest): Response {
  const refusal = refusalOf(request, readEnv().publicOrigin);
  if (refusal !== null) return errorAnswer(refusal);
  if (request.nextUrl.pathname.startsWith("/api/")) return NextResponse.next();

  const nonce = btoa(crypto.randomUUID());
  const policy = pagePolicy(nonce, isDevelopment(), request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Not the files of an upload or a check: their bodies would be held in memory on the way through
  // here. Those routes ask the same questions themselves.
  matcher: "/((?!_next/static/|api/check$|api/uploads/[^/]+/files).*)",
};
