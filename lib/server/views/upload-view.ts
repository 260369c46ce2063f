import "server-only";
import { z } from "zod";
import { FormId } from "@/lib/domain/form-id";
import { Localized } from "@/lib/domain/localized";
import { UploadNeed, type UploadState } from "@/lib/domain/upload";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type {
  RecognisedReport,
  StoredUpload,
  UploadBatchLine,
  UploadLine,
  UploadSuggestion,
} from "@/lib/domain/views/upload-batch";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { openFindings } from "./report-ref";

const Recognised: z.ZodType<RecognisedReport> = z.object({
  agency: z.string().nullable(),
  year: z.number().nullable(),
  form: FormId.nullable(),
  figures: z.object({ read: z.number(), expected: z.number() }),
});
const Failure = z.object({ code: z.string(), message: Localized });
const Needs = z.array(UploadNeed);
const Candidates = z.array(z.string());

export const uploadInclude = {
  source: { select: { size: true } },
  report: { include: { agency: { select: { id: true, name: true } } } },
} satisfies Prisma.UploadInclude;

type StoredUploadRow = Prisma.UploadGetPayload<{ include: typeof uploadInclude }>;

const parsed = <Value>(schema: z.ZodType<Value>, json: string | null): Value | null =>
  json === null ? null : schema.parse(JSON.parse(json));

export function candidateIds(row: { readonly candidates: string }): string[] {
  return Candidates.parse(JSON.parse(row.candidates));
}

function storedUpload(row: StoredUploadRow): StoredUpload | null {
  const { report } = row;
  if (report === null) return null;
  return {
    reportId: report.id,
    agency: report.agency,
    year: report.year,
    version: report.version,
    isNewVersion: row.state !== "unchanged" && report.version > 1,
    openFindings: openFindings(report),
    isPartial: report.isPartial,
  };
}

export function uploadLine(
  row: StoredUploadRow,
  candidates: readonly AgencyRef[],
  suggestion: UploadSuggestion | null,
): UploadLine {
  return {
    id: row.id,
    fileName: row.fileName,
    archiveId: row.archiveId,
    size: row.source?.size ?? null,
    state: row.state,
    recognised: parsed(Recognised, row.recognised),
    stored: storedUpload(row),
    failure: parsed(Failure, row.failure),
    needs: parsed(Needs, row.needs) ?? [],
    candidates,
    suggestion,
  };
}

type StoredBatch = Pick<Prisma.UploadBatchGetPayload<object>, "id" | "kind" | "createdAt">;

export function batchLine(
  batch: StoredBatch,
  states: readonly { readonly state: UploadState; readonly count: number }[],
): UploadBatchLine {
  const countOf = (state: UploadState) => states.find((each) => each.state === state)?.count ?? 0;
  const counts: UploadBatchLine["counts"] = {
    waiting: countOf("waiting"),
    reading: countOf("reading"),
    stored: countOf("stored"),
    partial: countOf("partial"),
    unchanged: countOf("unchanged"),
    undecided: countOf("undecided"),
    failed: countOf("failed"),
    unpacked: countOf("unpacked"),
  };
  return {
    id: batch.id,
    kind: batch.kind,
    createdAt: batch.createdAt.toISOString(),
    total: Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.unpacked,
    counts,
    isDone: counts.waiting + counts.reading === 0,
  };
}
