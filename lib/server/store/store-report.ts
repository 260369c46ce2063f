import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ReadReport } from "@/lib/domain/report";
import type { AgencyChoice, UploadNeed } from "@/lib/domain/upload";
import type { Transaction } from "@/lib/server/db";
import { chosenAgency, createAgency, learnAgency } from "./agencies";
import { fullNamesOf } from "./agency-names";
import { carryCorrections } from "./carry-corrections";
import { effectiveReport } from "./effective-report";
import { judgeLoaded, judgeYearAfter } from "./judge-report";
import type { LoadedReport } from "./load-report";
import { matchAgency } from "./match-agency";
import { packReading } from "./pack-reading";
import { plainText } from "./plain-text";
import { reportColumns } from "./report-columns";
import { nextVersion, supersede } from "./versions";

/** A file that was read, with what a person said about it. */
export interface Arrival {
  readonly reading: ReadReport;
  readonly fileName: string;
  readonly isSample: boolean;
  readonly actor: Actor;
  /** The word of a person, which goes before what is read. */
  readonly agency: AgencyChoice | null;
  readonly year: number | null;
}

export type StoreOutcome =
  | { readonly kind: "stored"; readonly reportId: string }
  /** The same file is stored already; nothing was changed. */
  | { readonly kind: "unchanged"; readonly reportId: string }
  | {
      readonly kind: "undecided";
      readonly needs: readonly UploadNeed[];
      readonly candidates: readonly string[];
    };

type Missing = Pick<Extract<StoreOutcome, { kind: "undecided" }>, "needs" | "candidates">;
type Body = { readonly agencyId: string } | Missing;

const NOTHING_NEEDED: Missing = { needs: [], candidates: [] };

/** The report that was made from a file before, in any version. */
export async function reportOfFile(tx: Transaction, sha256: string): Promise<string | null> {
  const report = await tx.report.findFirst({
    where: { sourceSha256: sha256 },
    orderBy: { storedAt: "desc" },
    select: { id: true },
  });
  return report?.id ?? null;
}

/** The body that the report goes under. None is made as long as the report can't be stored. */
async function bodyOf(tx: Transaction, arrival: Arrival, canStore: boolean): Promise<Body> {
  const { agency, reading, isSample } = arrival;
  const { region } = reading;
  if (agency !== null) {
    if (!canStore) return NOTHING_NEEDED;
    return { agencyId: await chosenAgency(tx, agency, region, isSample) };
  }
  const match = await matchAgency(tx, reading);
  if (match.kind === "known") return { agencyId: match.agencyId };
  if (match.kind === "unclear") return { needs: [match.need], candidates: match.candidates };
  if (!canStore) return NOTHING_NEEDED;
  return { agencyId: await createAgency(tx, { name: match.name, region, isSample }) };
}

async function storeVersion(
  tx: Transaction,
  { reading, fileName, isSample, actor }: Arrival,
  agencyId: string,
  year: number,
): Promise<LoadedReport> {
  const version = await nextVersion(tx, agencyId, year);
  const superseded = version === 1 ? null : await supersede(tx, agencyId, year);
  const { id } = await tx.report.create({
    data: {
      ...reportColumns(reading),
      agencyId,
      year,
      version,
      isCurrent: true,
      sourceSha256: reading.sha256,
      fileName: plainText(fileName, 300),
      isSample,
      storedById: actor.id,
      storedByName: actor.name,
    },
    select: { id: true },
  });
  await tx.reportReading.createMany({
    data: { reportId: id, reading: packReading(reading), unchecked: "[]" },
  });
  const corrections =
    superseded === null ? [] : await carryCorrections(tx, superseded, id, reading);
  const effective = effectiveReport(reading, corrections, year);
  return { id, agencyId, year, form: reading.form, isCurrent: true, reading, effective };
}

/**
 * Store a report with all that follows from it, within the caller's transaction: body, version,
 * reading, figures, findings, and what the year after is compared with.
 */
export async function storeReport(tx: Transaction, arrival: Arrival): Promise<StoreOutcome> {
  const { reading } = arrival;
  const same = await reportOfFile(tx, reading.sha256);
  if (same !== null) return { kind: "unchanged", reportId: same };

  const year = arrival.year ?? reading.year;
  const body = await bodyOf(tx, arrival, year !== null);
  if (year === null || !("agencyId" in body)) {
    const { needs, candidates } = "agencyId" in body ? NOTHING_NEEDED : body;
    return {
      kind: "undecided",
      needs: year === null ? ["year-unknown", ...needs] : needs,
      candidates,
    };
  }

  const report = await storeVersion(tx, arrival, body.agencyId, year);
  await learnAgency(tx, body.agencyId, fullNamesOf(reading), reading.region);
  await judgeLoaded(tx, report, "new");
  await judgeYearAfter(tx, body.agencyId, year);
  return { kind: "stored", reportId: report.id };
}
