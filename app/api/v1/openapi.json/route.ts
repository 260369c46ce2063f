import { openApi } from "@/lib/domain/api/openapi";
import { PROGRAM_VERSION } from "@/lib/server/program-version";

/** The description of the read API; `?lang=zh` for Chinese. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get("lang") === "zh" ? "zh" : "en";
  return Response.json(openApi(locale, PROGRAM_VERSION), {
    headers: { "Cache-Control": "no-cache" },
  });
}
