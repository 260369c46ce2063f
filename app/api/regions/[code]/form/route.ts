import { RegionCode } from "@/lib/domain/views/region-code";
import { RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import { appError } from "@/lib/errors";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { attachmentNamed } from "@/lib/server/http/attachment";
import { getRegionSheet } from "@/lib/server/queries/regions/get-region-sheet";
import { sheetDocx } from "@/lib/server/rollup/sheet-docx";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A region's bodies added up, as a Word document in the layout of the official form. */
export function GET(
  request: Request,
  { params }: RouteContext<"/api/regions/[code]/form">,
): Promise<Response> {
  return answer(async () => {
    const region = RegionCode.safeParse((await params).code);
    if (!region.success) throw appError("NOT_FOUND", { what: "region" });
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const query = RegionRollupQuery.parse(asked);
    const sheet = await getRegionSheet(await currentActor(), region.data, query);
    return new Response(await sheetDocx(sheet), {
      headers: {
        "Content-Type": DOCX,
        "Content-Disposition": attachmentNamed(`${sheet.title}.docx`),
        "Cache-Control": "no-store",
      },
    });
  });
}
