import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { getUploadBatch } from "@/lib/server/queries/get-upload-batch";

/** What has become of a batch's files, for a page that watches it. */
export function GET(
  _request: Request,
  { params }: RouteContext<"/api/uploads/[batchId]">,
): Promise<Response> {
  return answer(async () => {
    const { batchId } = await params;
    const batch = await getUploadBatch(await currentActor(), batchId);
    return Response.json(batch, { headers: { "Cache-Control": "no-store" } });
  });
}
