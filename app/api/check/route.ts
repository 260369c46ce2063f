import { checkDraft } from "@/lib/server/check/check-draft";
import { currentActor } from "@/lib/server/current-actor";
import { readEnv } from "@/lib/server/env";
import { answer } from "@/lib/server/http/answer";
import { receivedBytes } from "@/lib/server/http/received-bytes";
import { refusalOf } from "@/lib/server/http/request-guard";

/** Nobody is there to read it; the number is for logs. */
const CLIENT_GONE = 499;

/** A draft: its bytes are the body, its name is in the address. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const refusal = refusalOf(request, readEnv().publicOrigin);
    if (refusal !== null) throw refusal;
    const fileName = new URL(request.url).searchParams.get("name") ?? "";
    const content = receivedBytes(request);
    const gone = request.signal;
    try {
      return Response.json(await checkDraft(await currentActor(), { fileName, content, gone }), {
        headers: { "Cache-Control": "no-store" },
      });
    } catch (error) {
      if (gone.aborted) return new Response(null, { status: CLIENT_GONE });
      throw error;
    }
  });
}
