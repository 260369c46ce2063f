import { type FailureLine, reportLine, type ReportLine } from "@/lib/domain/report-line";
import { type FileReading, readFiles } from "./read-files";

/** The line of the contract that stands for a file. */
export function lineOf(reading: FileReading): ReportLine | FailureLine {
  const { file } = reading;
  if (reading.failure !== null) return { file, error: reading.failure };
  const { findings, unchecked } = reading.judgement;
  return reportLine(file, reading.report, findings, unchecked);
}

/** `gouji read FILE...`: one JSON object a line, in the order given. */
export async function read(files: string[]): Promise<number | "usage"> {
  if (files.length === 0 || files.some((file) => file.startsWith("--"))) return "usage";
  let isEveryRead = true;
  for await (const reading of readFiles(files)) {
    isEveryRead &&= reading.failure === null;
    process.stdout.write(`${JSON.stringify(lineOf(reading))}\n`);
  }
  return isEveryRead ? 0 : 1;
}
