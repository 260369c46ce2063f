import "server-only";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { RegionGovernment } from "@/lib/domain/views/region-rollup";
import { figuresOfForm } from "@/lib/form/catalogue";
import { reader } from "@/lib/server/db";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import type { RegionFacts } from "./region-facts";

/** A government's own report for a year, with its figures where it is on the form that is shown. */
export async function rollupGovernment(
  government: RegionFacts["government"],
  year: number,
  shown: FormId | null,
): Promise<RegionGovernment | null> {
  if (government === null) return null;
  const report = await reader().report.findFirst({
    where: { agencyId: government.id, year, isCurrent: true },
    select: { id: true, form: true, figures: true },
  });
  const form = formOf(report?.form ?? null);
  const isBeside = form !== null && form === shown && report?.figures != null;
  const figureAt = isBeside ? figureReader(form, report.figures ?? {}) : null;
  return {
    ...government,
    reportId: report?.id ?? null,
    form,
    figures:
      figureAt === null || form === null
        ? {}
        : Object.fromEntries(
            figuresOfForm(form).map(({ address }): [Address, Quantity] => [
              address,
              figureAt(address),
            ]),
          ),
  };
}
