import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import type { AgencyChoice } from "@/lib/domain/upload";
import type { RecognisedReport } from "@/lib/domain/views/upload-batch";
import { type Transaction, write } from "@/lib/server/db";
import { pathOfFile } from "@/lib/server/storage";
import { plainText } from "@/lib/server/store/plain-text";
import { figureCounts } from "@/lib/server/store/report-columns";
import { storeRereading } from "@/lib/server/store/store-rereading";
import { reportOfFile, storeReport, type StoreOutcome } from "@/lib/server/store/store-report";
import { type ClaimedUpload, failUpload, finishUpload } from "./queue";
import type { ReaderPool } from "./reader-pool";
import { unpackUpload } from "./unpack-upload";

/** As long as a name that is stored; its end tells most. */
const LONGEST_NAME = 300;

function givenAgency(upload: ClaimedUpload): AgencyChoice | null {
  if (upload.givenAgencyId !== null) return { agencyId: upload.givenAgencyId };
  return upload.givenAgencyName === null ? null : { agencyName: upload.givenAgencyName };
}

/** The file's name, after those of the archives that it was in. */
function fullName({ fileName, archive }: ClaimedUpload): string {
  const names = [archive?.archive?.fileName, archive?.fileName, fileName];
  const full = names.filter((name) => name !== undefined).join("/");
  return full.slice(-LONGEST_NAME);
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
    fileName: fullName(upload),
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
    const isPartial = outcome.kind === "stored" && reading.status === "partial";
    await finishUpload(tx, upload, {
      state: isPartial ? "partial" : outcome.kind,
      recognised,
      failure: null,
      ...(outcome.kind === "undecided"
        ? { needs: JSON.stringify(outcome.needs), candidates: JSON.stringify(outcome.candidates) }
        : { needs: "[]", candidates: "[]", reportId: outcome.reportId }),
    });
  });
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

/**
 * Read an upload and store what it says, or unpack it where it is an archive; whatever happens is
 * written on the upload.
 *
 * @param stopping abandons the work, of which nothing is then stored
 */
export async function processUpload(
  upload: ClaimedUpload,
  pool: ReaderPool,
  stopping: AbortSignal,
): Promise<void> {
  if (await finishIfKnown(upload)) return;
  if (await unpackUpload(upload, stopping)) return;
  const result = await pool.read(pathOfFile(upload.sourceSha256));
  if (result.ok) await storeReading(upload, result.report);
  else await failUpload(upload, result.failure);
}
