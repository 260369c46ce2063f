import { addUpload } from "@/lib/server/commands/add-upload";
import { currentActor } from "@/lib/server/current-actor";
import { readEnv } from "@/lib/server/env";
import { answer } from "@/lib/server/http/answer";
import { receivedBytes } from "@/lib/server/http/received-bytes";
import { refusalOf } from "@/lib/server/http/request-guard";

/** One file of a batch: its bytes are the body, its name is in the address. */
export function PUT(
  request: Request,
  { params }: RouteContext<"/api/uploads/[batchId]/files">,
): Promise<Response> {
  return answer(async () => {
    const refusal = refusalOf(request, readEnv().publicOrigin);
    if (refusal !== null) throw refusal;
    const { batchId } = await params;
    const fileName = new URL(request.url).searchParams.get("name") ?? "";
    const content = receivedBytes(request);
    const upload = await addUpload(await currentActor(), { batchId, fileName, content });
    return Response.json(upload, { status: 201 });
  });
}
