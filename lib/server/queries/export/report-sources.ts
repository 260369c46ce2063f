import "server-only";
import { z } from "zod";
import { gunzipSync } from "node:zlib";
import type { Address } from "@/lib/domain/address";
import { Cell } from "@/lib/domain/cell";
import { reader } from "@/lib/server/db";

/** The file that a report was read from. */
export interface ReportSource {
  readonly reportId: string;
  readonly bodyName: string;
  readonly year: number;
  readonly form: string | null;
  readonly publishedOn: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string | null;
  readonly bytes: number;
  readonly programVersion: string;
}

/** Where reports come from, in the order of their ids; those that are gone are left out. */
export async function reportSources(ids: readonly string[]): Promise<ReportSource[]> {
  const reports = await reader().report.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      year: true,
      form: true,
      publishedOn: true,
      fileName: true,
      programVersion: true,
      agency: { select: { name: true } },
      source: { select: { sha256: true, format: true, size: true } },
    },
  });
  const byId = new Map(
    reports.map(({ id, agency, source, ...report }) => [
      id,
      {
        reportId: id,
        bodyName: agency.name,
        ...report,
        sha256: source.sha256,
        format: source.format,
        bytes: source.size,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Of a reading its cells alone: the rest of it is ten times as much to look through. */
const Cells = z.object({ cells: z.record(z.string(), Cell) });

/** A cell as read, and what counts of it. */
export interface SourcedCell {
  readonly cell: Cell;
  readonly value: number | null;
  readonly isCorrected: boolean;
}

export type SourcedCells = ReadonlyMap<Address, SourcedCell>;

/**
 * The cells of reports as read, with corrections, by report. A reading that is not kept, or is of
 * another shape, is left out.
 */
export async function sourcedCells(
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourcedCells>> {
  const reports = await reader().report.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      reading: { select: { reading: true } },
      corrections: { where: { undoneAt: null }, select: { address: true, value: true } },
    },
  });
  return new Map(
    reports.flatMap(({ id, reading, corrections }) => {
      if (reading === null) return [];
      const json: unknown = JSON.parse(gunzipSync(reading.reading).toString("utf8"));
      const parsed = Cells.safeParse(json);
      if (!parsed.success) return [];
      const corrected = new Map(corrections.map(({ address, value }) => [address, value]));
      const cells = Object.entries(parsed.data.cells).map(([address, cell]) => {
        const isCorrected = corrected.has(address);
        const value = isCorrected ? (corrected.get(address) ?? null) : cell.value;
        return [address as Address, { cell, value, isCorrected }] as const;
      });
      return [[id, new Map(cells)] as const];
    }),
  );
}
