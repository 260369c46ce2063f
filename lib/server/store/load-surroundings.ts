import "server-only";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { formById } from "@/lib/form/catalogue";
import { Prisma } from "@/lib/generated/sqlite/client";
import { headlineFigures } from "@/lib/rules/figures/headline-figures";
import type { BodyFigures, RegionBodies, Surroundings } from "@/lib/rules/surroundings";
import type { Transaction } from "@/lib/server/db";
import { loadBodyFigures } from "./body-figures";
import type { LoadedReport } from "./load-report";
import { type Bearers, findBearers, isOfFigures, printsOf, type ReportPrint } from "./text-prints";

/** Of a kind that thousands of bodies are, so many make a median steady. */
const MOST_PEERS = 200;
/** Bodies to look through for them, since some have no report for the year. */
const MOST_LOOKED_AT = 400;
const MOST_IN_REGION = 1_000;

/** A body as it is compared with others. */
export interface ComparedBody {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly regionCode: string | null;
  readonly isSample: boolean;
}

/** What a report's judgement takes from other reports, and what others' take from it. */
export interface Neighbourhood {
  readonly body: ComparedBody;
  readonly prints: readonly ReportPrint[];
  readonly bearers: readonly Bearers[];
  readonly surroundings: Surroundings;
}

export async function loadComparedBody(tx: Transaction, agencyId: string): Promise<ComparedBody> {
  const agency = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { id: true, kind: true, level: true, regionCode: true, isSample: true },
  });
  // A kind that a newer program stored is none that this one knows.
  const kind = AgencyKind.catch("other").parse(agency.kind);
  return { ...agency, kind, level: AgencyLevel.catch("unknown").parse(agency.level) };
}

async function loadPeers(
  tx: Transaction,
  { id, kind, level, isSample }: ComparedBody,
  { effective: { form }, year }: LoadedReport,
): Promise<BodyFigures[]> {
  if (form === null || kind === "other" || level === "unknown") return [];
  return loadBodyFigures(tx, {
    bodies: Prisma.sql`
      SELECT "id", "name" FROM "Agency"
      WHERE "kind" = ${kind} AND "level" = ${level} AND "isSample" = ${isSample} AND "id" <> ${id}
      ORDER BY "id" LIMIT ${MOST_LOOKED_AT}`,
    form,
    year,
    addresses: headlineFigures(formById(form)),
    most: MOST_PEERS,
  });
}

/** The departments of a government, and the towns and streets of a county's; not lower governments. */
async function loadRegion(
  tx: Transaction,
  { kind, level, regionCode, isSample }: ComparedBody,
  { effective: { form }, year }: LoadedReport,
): Promise<RegionBodies | null> {
  if (kind !== "government" || regionCode === null) return null;
  const complete = await tx.completeRegion.findUnique({
    where: { regionCode_year: { regionCode, year } },
  });
  if (complete === null || form === null) return { isComplete: complete !== null, bodies: [] };
  const bodies = await loadBodyFigures(tx, {
    bodies: Prisma.sql`
      SELECT "id", "name" FROM "Agency"
      WHERE "regionCode" = ${regionCode} AND "level" IN (${level}, 'township')
        AND "kind" NOT IN ('government', 'general-office') AND "isSample" = ${isSample}`,
    form,
    year,
    addresses: headlineFigures(formById(form)),
    most: MOST_IN_REGION,
  });
  return { isComplete: true, bodies };
}

/** What stands of the report's prints in reports of other bodies. */
function sharedWith(
  prints: readonly ReportPrint[],
  bearers: readonly Bearers[],
): Pick<Surroundings, "sharedPassages" | "sameFigures"> {
  const byHash = new Map(
    bearers.filter(({ isCommon }) => !isCommon).map(({ hash, reports }) => [hash, reports]),
  );
  const shared = prints.flatMap((print) =>
    (byHash.get(print.hash) ?? []).map(({ agencyId, name, reportId, year }) => ({
      print,
      year,
      with: { agencyId, name, reportId },
    })),
  );
  return {
    sameFigures: shared.filter(({ print }) => isOfFigures(print)).map((each) => each.with),
    sharedPassages: shared
      .filter(({ print }) => !isOfFigures(print))
      .map(({ print: { start, end }, year, with: other }) => ({ start, end, year, with: other })),
  };
}

export async function loadNeighbourhood(
  tx: Transaction,
  report: LoadedReport,
): Promise<Neighbourhood> {
  const body = await loadComparedBody(tx, report.agencyId);
  const prints = printsOf(report);
  const hashes = prints.map(({ hash }) => hash);
  const bearers =
    hashes.length === 0
      ? []
      : await findBearers(tx, { agencyId: body.id, isSample: body.isSample }, hashes);
  const surroundings: Surroundings = {
    kind: body.kind,
    level: body.level,
    peers: await loadPeers(tx, body, report),
    ...sharedWith(prints, bearers),
    region: await loadRegion(tx, body, report),
  };
  return { body, prints, bearers, surroundings };
}

/** What is stored of other bodies that a report can be compared with. */
export async function loadSurroundings(
  tx: Transaction,
  report: LoadedReport,
): Promise<Surroundings> {
  return (await loadNeighbourhood(tx, report)).surroundings;
}
