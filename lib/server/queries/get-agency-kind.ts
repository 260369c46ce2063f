import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { AgencyKind, AgencyLevel, agencyKindOf, agencyLevelOf } from "@/lib/domain/agency-kind";
import type { AgencyKindView } from "@/lib/domain/views/kinds";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { givenWords } from "@/lib/server/store/kinds";

type RegionYears = AgencyKindView["regionYears"];

async function regionYearsOf(agencyId: string, regionCode: string): Promise<RegionYears> {
  const [reports, complete] = await Promise.all([
    reader().report.findMany({
      where: { agencyId, isCurrent: true },
      select: { year: true },
      orderBy: { year: "desc" },
    }),
    reader().completeRegion.findMany({ where: { regionCode } }),
  ]);
  return reports.map(({ year }) => ({
    year,
    isComplete: complete.some((each) => each.year === year),
  }));
}

/**
 * Of what kind and level a body is, who says so, and what its name tells.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getAgencyKind(actor: Actor, agencyId: string): Promise<AgencyKindView> {
  assertMay(actor, "read");
  const agency = await reader().agency.findUnique({ where: { id: agencyId } });
  if (agency === null) throw appError("NOT_FOUND", { what: "agency" });
  const { name, regionCode, isKindGiven, isLevelGiven } = agency;
  const kind = AgencyKind.catch("other").parse(agency.kind);
  return {
    kind,
    level: AgencyLevel.catch("unknown").parse(agency.level),
    isKindGiven,
    isLevelGiven,
    told: {
      kind: agencyKindOf(name, await givenWords(reader())),
      level: agencyLevelOf(name, regionCode),
    },
    regionYears:
      kind === "government" && regionCode !== null ? await regionYearsOf(agencyId, regionCode) : [],
  };
}
