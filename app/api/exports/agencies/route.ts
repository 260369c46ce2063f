import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { currentActor } from "@/lib/server/current-actor";
import { answerExport } from "@/lib/server/export/answer-export";
import { agenciesTable } from "@/lib/server/export/tables/agencies-table";
import { everythingTable } from "@/lib/server/export/tables/everything-table";

/** The table of bodies as a file: by the page's own address what it shows, or everything. */
export function GET(request: Request): Promise<Response> {
  return answerExport(request, async (parameters, { scope, format }) => {
    const actor = await currentActor();
    const table =
      scope === "all"
        ? await everythingTable(actor)
        : await agenciesTable(actor, AgencyListQuery.parse(parameters), format === "xlsx");
    return { table };
  });
}
