import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { attachmentNamed } from "@/lib/server/http/attachment";
import { streamOf } from "@/lib/server/http/stream-of";
import { getSourceFile } from "@/lib/server/queries/get-source-file";

/**
 * A file as it was uploaded. Always as a download: it came from anywhere, and opened on our origin
 * its scripts would act as ours. The headers of all routes forbid it too (next.config.js).
 */
export function GET(
  _request: Request,
  { params }: RouteContext<"/api/files/[sha256]">,
): Promise<Response> {
  return answer(async () => {
    const { sha256 } = await params;
    const { name, content } = await getSourceFile(await currentActor(), sha256);
    return new Response(streamOf(content), {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": attachmentNamed(name),
        // By its hash: other bytes would have another address.
        "Cache-Control": "private, max-age=31536000, immutable",
      },
    });
  });
}
