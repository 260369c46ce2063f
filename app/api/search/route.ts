import { LONGEST_QUESTION } from "@/lib/domain/views/search";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { getPalette } from "@/lib/server/queries/search/get-palette";

/** `GET ?q=<text>`: `PaletteView`, what a few typed characters lead to. A plain request, so that it can be broken off. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const text = new URL(request.url).searchParams.get("q") ?? "";
    const view = await getPalette(await currentActor(), text.slice(0, LONGEST_QUESTION));
    return Response.json(view, { headers: { "Cache-Control": "no-store" } });
  });
}
