import { agencyKindOf, agencyLevelOf } from "@/lib/domain/agency-kind";
import { ALL_FIGURES, figuresOfForm } from "@/lib/form/catalogue";
import { type BulkYear, bulkYears } from "@/lib/sample/set/bulk-reports";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { type Transaction, write } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { foldName } from "@/lib/server/store/agency-names";
import { noteChange } from "@/lib/server/store/data-changes";
import { fillMetrics } from "@/lib/server/metrics/sync-metrics";
import { fenOfAmount } from "@/lib/server/store/fen";

const ROWS_AT_ONCE = 200;

/** A row of ReportFigures as SQL: more than 200 numbers, which the client is slow to bind. */
function figuresOf({ form, figures }: BulkYear, reportId: string): string {
  const own = new Set(figuresOfForm(form.id).map(({ address }) => address));
  const values = ALL_FIGURES.map(({ address, kind }) => {
    if (!own.has(address)) return "NULL";
    const figure = figures[address] ?? 0;
    return String(kind === "amount" ? fenOfAmount(figure) : figure);
  });
  return `('${reportId}', '{}', ${values.join(", ")})`;
}

const FIGURE_COLUMNS = [
  "reportId",
  "absent",
  ...ALL_FIGURES.map(({ address }) => figureColumn(address)),
]
  .map((column) => `"${column}"`)
  .join(", ");

function idOf({ body, year }: BulkYear): string {
  return `${body.key}-${year}`;
}

/** @param number of the body, which decides who is late and where something is open */
function reportOf({ body, year, form }: BulkYear, agencyId: string, number: number) {
  const id = `${body.key}-${year}`;
  const figures = figuresOfForm(form.id).length;
  return {
    id,
    agencyId,
    year,
    version: 1,
    isCurrent: true,
    form: form.id,
    sourceSha256: id,
    fileName: `${year}-${body.agency.name}.txt`,
    programVersion: "bench",
    figuresRead: figures,
    figuresExpected: figures,
    checksRun: 50,
    checksPassed: 50 - (year % 3),
    daysAfterDeadline: (number % 40) - 30,
    openErrors: number % 7 === 0 ? 1 : 0,
    storedById: LOCAL_USER.id,
    storedByName: LOCAL_USER.name,
  };
}

/** Bodies that are not there yet, each with its name as an alias; a body's id is kept under its key. */
async function insertBodies(
  tx: Transaction,
  years: readonly BulkYear[],
  agencies: Map<string, string>,
): Promise<void> {
  const bodies = new Map(
    years.filter(({ body }) => !agencies.has(body.key)).map(({ body }) => [body.key, body]),
  );
  const rows = [...bodies].map(([key, { agency }]) => {
    const id = `body-${agencies.size}`;
    agencies.set(key, id);
    const { name, region } = agency;
    return {
      id,
      name,
      kind: agencyKindOf(name),
      level: agencyLevelOf(name, region?.code ?? null),
      regionCode: region?.code ?? null,
      regionName: region?.name ?? null,
    };
  });
  await tx.agency.createMany({ data: rows });
  await tx.agencyAlias.createMany({
    data: rows.map(({ id, name }) => ({ agencyId: id, printed: name, folded: foldName(name) })),
  });
}

/** Some years of some bodies, in one transaction. */
async function insert(
  tx: Transaction,
  years: readonly BulkYear[],
  agencies: Map<string, string>,
): Promise<void> {
  await insertBodies(tx, years, agencies);
  const reports = years.map((each) => {
    const agencyId = agencies.get(each.body.key) ?? "";
    return reportOf(each, agencyId, Number(agencyId.replace("body-", "")));
  });
  await tx.sourceFile.createMany({
    data: reports.map(({ id, fileName }) => ({ sha256: id, size: 0, name: fileName })),
  });
  await tx.report.createMany({ data: reports });
  const figures = years.map((each) => figuresOf(each, idOf(each)));
  await tx.$executeRawUnsafe(
    `INSERT INTO "ReportFigures" (${FIGURE_COLUMNS}) VALUES ${figures.join(",\n")}`,
  );
}

/** Put many reports into what lists read: bodies, reports and figures, without files or findings. */
export async function fillReports(count: number): Promise<void> {
  const agencies = new Map<string, string>();
  const years = [...bulkYears(count, 1)];
  for (let from = 0; from < years.length; from += ROWS_AT_ONCE) {
    await write((tx) => insert(tx, years.slice(from, from + ROWS_AT_ONCE), agencies));
  }
  await write(async (tx) => {
    await fillMetrics(tx);
    await noteChange(tx, { kind: "figures" });
  });
}
