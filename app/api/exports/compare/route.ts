import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { currentActor } from "@/lib/server/current-actor";
import { answerExport } from "@/lib/server/export/answer-export";
import { comparisonTable } from "@/lib/server/export/tables/comparison-table";

/** A comparison as a file: by the page's own address what it shows, or all years and indicators. */
export function GET(request: Request): Promise<Response> {
  return answerExport(request, async (parameters, { scope, format }) => {
    const query = ComparisonQuery.parse(parameters);
    const options = { scope, forWorkbook: format === "xlsx" };
    const { table, comparison } = await comparisonTable(await currentActor(), query, options);
    return { table, groups: comparison.groups };
  });
}
