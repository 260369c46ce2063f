import { answer } from "@/lib/server/http/answer";
import { checkHealth } from "@/lib/server/queries/check-health";

export const dynamic = "force-dynamic";

/** For whoever watches over the server: it answers, and so does its database. */
export function GET(): Promise<Response> {
  return answer(async () => {
    await checkHealth();
    return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
  });
}
