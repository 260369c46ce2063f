import { currentActor } from "@/lib/server/current-actor";
import { answerExport } from "@/lib/server/export/answer-export";
import { bodyTable } from "@/lib/server/export/tables/body-table";

/** The years of one body as a file. */
export function GET(
  request: Request,
  { params }: RouteContext<"/api/exports/agencies/[agencyId]">,
): Promise<Response> {
  return answerExport(request, async (_, { scope }) => {
    const { agencyId } = await params;
    return { table: await bodyTable(await currentActor(), agencyId, scope) };
  });
}
