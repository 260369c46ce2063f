import { cache } from "react";
import type { ReportView } from "@/lib/domain/views/report";
import { currentActor } from "@/lib/server/current-actor";
import { getReport } from "@/lib/server/queries/get-report";
import { orNotFound } from "@/app/or-not-found";

/** Once for the page and its title. Null when there is no such report. */
export const loadReport = cache(async (reportId: string): Promise<ReportView | null> =>
  orNotFound(getReport(await currentActor(), reportId)),
);
