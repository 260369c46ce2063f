import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { FigureItem } from "@/lib/domain/api/items";
import { figuresOfForm } from "@/lib/form/catalogue";
import { appError } from "@/lib/errors";
import type { ReadReport } from "@/lib/domain/report";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { type SourcedCells, sourcedCells } from "./report-sources";

type StoredFigures = Readonly<Record<string, unknown>>;

/** As the row of figures says it, where no reading is kept: without places and printed characters. */
function fromRow(
  reportId: string,
  form: NonNullable<ReturnType<typeof formOf>>,
  row: StoredFigures,
): FigureItem[] {
  const at = figureReader(form, row);
  return figuresOfForm(form).map(({ address }) => {
    const { value, missing } = at(address);
    return {
      reportId,
      address,
      value,
      printed: null,
      absent: missing,
      isCorrected: false,
      isDoubtful: false,
      page: null,
      start: null,
      end: null,
    };
  });
}

function fromCells(
  reportId: string,
  form: NonNullable<ReturnType<typeof formOf>>,
  cells: SourcedCells,
): FigureItem[] {
  return figuresOfForm(form).map(({ address }) => {
    const found = cells.get(address);
    const value = found?.value ?? null;
    const place = found?.cell.place ?? null;
    const absent = found?.cell.absent ?? (found === undefined ? "row-missing" : "blank");
    return {
      reportId,
      address,
      value,
      printed: found?.cell.printed ?? null,
      absent: value === null ? absent : null,
      isCorrected: found?.isCorrected ?? false,
      // What a person has looked at is in doubt no longer.
      isDoubtful: found !== undefined && found.cell.doubtful && !found.isCorrected,
      page: place?.page ?? null,
      start: place?.start ?? null,
      end: place?.end ?? null,
    };
  });
}

/**
 * All figures of reports in the order of their ids and then of the form, with their places in the
 * source.
 */
export async function figuresOfReports(
  actor: Actor,
  reportIds: readonly string[],
): Promise<FigureItem[]> {
  assertMay(actor, "read");
  const [reports, readings] = await Promise.all([
    reader().report.findMany({
      where: { id: { in: [...reportIds] } },
      select: { id: true, form: true, figures: true },
      orderBy: { id: "asc" },
    }),
    sourcedCells(reportIds),
  ]);
  return reports.flatMap((report) => {
    const form = formOf(report.form);
    const cells = readings.get(report.id);
    if (form === null) return [];
    if (cells !== undefined) return fromCells(report.id, form, cells);
    return report.figures === null ? [] : fromRow(report.id, form, report.figures);
  });
}

/** All figures of a report. @throws {AppError} `NOT_FOUND` */
export async function listFigures(actor: Actor, reportId: string): Promise<FigureItem[]> {
  assertMay(actor, "read");
  const known = await reader().report.count({ where: { id: reportId } });
  if (known === 0) throw appError("NOT_FOUND", { what: "report" });
  return figuresOfReports(actor, [reportId]);
}

/**
 * All that was read of a report, as it was read: corrections are not in it.
 *
 * @throws {AppError} `NOT_FOUND`, `READING_OUTDATED`
 */
export async function getReading(actor: Actor, reportId: string): Promise<ReadReport> {
  assertMay(actor, "read");
  const stored = await reader().reportReading.findUnique({ where: { reportId } });
  if (stored === null) throw appError("NOT_FOUND", { what: "report" });
  return unpackReading(stored.reading);
}
