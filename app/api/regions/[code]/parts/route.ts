import { RegionCode } from "@/lib/domain/views/region-code";
import { RegionPartsQuery } from "@/lib/domain/views/region-parts";
import { appError } from "@/lib/errors";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { getRegionParts } from "@/lib/server/queries/regions/get-region-parts";

/** One sum of a region, body by body: `RegionParts` as JSON. */
export function GET(
  request: Request,
  { params }: RouteContext<"/api/regions/[code]/parts">,
): Promise<Response> {
  return answer(async () => {
    const region = RegionCode.safeParse((await params).code);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const { cell, ...query } = RegionPartsQuery.parse(asked);
    if (!region.success) throw appError("NOT_FOUND", { what: "region" });
    if (cell === null) throw appError("NOT_FOUND", { what: "figure" });
    return Response.json(await getRegionParts(await currentActor(), region.data, query, cell), {
      headers: { "Cache-Control": "no-store" },
    });
  });
}
