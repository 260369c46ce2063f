import { reader } from "@/lib/server/db";
import { type RollupScope, RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import type { FormId } from "@/lib/domain/form-id";
import { getRegionRollup } from "@/lib/server/queries/regions/get-region-rollup";
import type { ReportOverrides } from "./report-overrides";
import { REVIEWER, storeBuilt } from "./stored-report";

/** The city of the tests, two of its districts, and what its bodies are. */
export const CITY = { code: "410300", name: "河南省洛阳市" };
export const DISTRICT = { code: "410305", name: "河南省洛阳市涧西区" };
export const OTHER_DISTRICT = { code: "410303", name: "河南省洛阳市西工区" };
export const YEAR = 2022;

/** A report of 2022 on the form of 2021, of a body of the city unless said otherwise; the body's id. */
export async function storeBody(
  agency: string,
  cells: ReportOverrides["cells"] = {},
  besides: ReportOverrides = {},
): Promise<{ agencyId: string; reportId: string }> {
  const reportId = await storeBuilt({
    agency,
    region: CITY,
    year: YEAR,
    form: "form-2021",
    cells,
    ...besides,
  });
  const { agencyId } = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  return { agencyId, reportId };
}

/** What the page of a region asks. */
export function rollupOf(
  region: string,
  asked: { readonly year?: number; readonly of?: RollupScope; readonly form?: FormId } = {},
) {
  const query = { year: YEAR, ...asked };
  return getRegionRollup(REVIEWER, region, RegionRollupQuery.parse(query));
}
