import "server-only";
import { gunzipSync, gzipSync } from "node:zlib";
import { ReadReport } from "@/lib/domain/report";
import { appError } from "@/lib/errors";

/** A complete reading as it is stored: some 100 KB of JSON, of which gzip leaves a tenth. */
export function packReading(report: ReadReport): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzipSync(JSON.stringify(report)));
}

/** @throws {AppError} `READING_OUTDATED` for a reading of a program whose readings were of another shape */
export function unpackReading(packed: Uint8Array): ReadReport {
  const parsed = ReadReport.safeParse(JSON.parse(gunzipSync(packed).toString("utf8")));
  if (!parsed.success) throw appError("READING_OUTDATED");
  return parsed.data;
}
