import "server-only";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import type { AgencyChoice } from "@/lib/domain/upload";
import type { RecognisedReport } from "@/lib/domain/views/upload-batch";
import { type Transaction, write } from "@/lib/server/db";
import { pathOfFile } from "@/lib/server/storage";
import { plainText } from "@/lib/server/store/plain-text";
import { figureCounts } from "@/lib/server/store/report-columns";
import { storeRereading } from "@/lib/server/store/store-rereading";
import { reportOfFile, storeReport, type StoreOutcome } from "@/lib/server/store/store-report";
import { type ClaimedUpload, finishUpload } from "./queue";
import type { ReaderPool } from "./reader-pool";

function givenAgency(upload: ClaimedUpload): AgencyChoice | null {
  if (upload.givenAgencyId !== null) return { agencyId: upload.givenAgencyId };
  return upload.givenAgencyName === null ? null : { agencyName: upload.givenAgencyName };
}

function recognisedIn(reading: ReadReport): RecognisedReport {
  return {
    agency: reading.agency === null ? null : plainText(reading.agency, 100),
    year: reading.year,
    form: reading.form,
    figures: figureCounts(reading),
  };
}

function store(tx: Transaction, upload: ClaimedUpload, reading: ReadReport): Promise<StoreOutcome> {
  if (upload.rereadReportId !== null) return storeRereading(tx, upload.rereadReportId, reading);
  return storeReport(tx, {
    reading,
    fileName: upload.fileName,
    isSample: upload.batch.kind === "sample",
    actor: { id: upload.batch.actorId, name: upload.batch.actorName },
    agency: givenAgency(upload),
    year: upload.givenYear,
  });
}

/** The report and the word that the file has become one, all in one transaction. */
async function storeReading(upload: ClaimedUpload, reading: ReadReport): Promise<void> {
  const recognised = JSON.stringify(recognisedIn(reading));
  await write(async (tx) => {
    const outcome = await store(tx, upload, reading);
    await tx.sourceFile.update({
      where: { sha256: upload.sourceSha256 },
      data: { format: reading.format },
    });
    await finishUpload(tx, upload, {
      state: outcome.kind,
      recognised,
      failure: null,
      ...(outcome.kind === "undecided"
        ? { needs: JSON.stringify(outcome.needs), candidates: JSON.stringify(outcome.candidates) }
        : { needs: "[]", candidates: "[]", reportId: outcome.reportId }),
    });
  });
}

export async function failUpload(
  upload: ClaimedUpload,
  failure: { readonly code: string; readonly message: Localized },
): Promise<void> {
  await write((tx) =>
    finishUpload(tx, upload, { state: "failed", failure: JSON.stringify(failure) }),
  );
}

/** A file that is stored already needs no reading to say so. */
async function finishIfKnown(upload: ClaimedUpload): Promise<boolean> {
  if (upload.rereadReportId !== null) return false;
  return write(async (tx) => {
    const reportId = await reportOfFile(tx, upload.sourceSha256);
    if (reportId === null) return false;
    await finishUpload(tx, upload, { state: "unchanged", reportId, failure: null, needs: "[]" });
    return true;
  });
}

/** Read an upload and store what it says; whatever happens is written on the upload. */
export async function processUpload(upload: ClaimedUpload, pool: ReaderPool): Promise<void> {
  if (await finishIfKnown(upload)) return;
  const result = await pool.read(pathOfFile(upload.sourceSha256));
  if (result.ok) await storeReading(upload, result.report);
  else await failUpload(upload, result.failure);
}
