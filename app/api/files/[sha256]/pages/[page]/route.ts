import { PageNumber, PageWidth } from "@/lib/domain/page-image";
import { appError } from "@/lib/errors";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { assertPaged, getPageImage } from "@/lib/server/queries/get-page-image";

/**
 * A page of a PDF or a scan as it looks, for the source beside the figures. Drawn by us, so that
 * nothing of the file but its pixels reaches the browser.
 */
export function GET(
  request: Request,
  { params }: RouteContext<"/api/files/[sha256]/pages/[page]">,
): Promise<Response> {
  return answer(async () => {
    const { sha256, page } = await params;
    const number = PageNumber.safeParse(page);
    const width = PageWidth.safeParse(new URL(request.url).searchParams.get("width"));
    if (!number.success || !width.success) throw appError("NOT_FOUND", { what: "page" });

    const actor = await currentActor();
    const headers = {
      // By the file's hash: other bytes would have another address.
      "Cache-Control": "private, max-age=31536000, immutable",
      ETag: `"${sha256}-${number.data}-${width.data}"`,
    };
    if (request.headers.get("if-none-match") === headers.ETag) {
      await assertPaged(actor, sha256);
      return new Response(null, { status: 304, headers });
    }
    const png = await getPageImage(actor, { sha256, page: number.data, width: width.data });
    return new Response(Uint8Array.from(png), {
      headers: { ...headers, "Content-Type": "image/png" },
    });
  });
}
