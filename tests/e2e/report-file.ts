import type { Address } from "@/lib/domain/address";
import type { SampleFigure, SampleReport } from "@/lib/sample/sample-report";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { writeReport } from "@/lib/sample/write/write-report";
import { type Layout, PLAIN_WRITING } from "@/lib/sample/write/writing";

/** A file as a person's computer hands it to a page. */
export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Wanted {
  /** The body; "洛阳市西工区城市管理局" unless said otherwise. */
  readonly agency?: string;
  /** The title as printed, where it is not the usual one. */
  readonly title?: string;
  readonly figures?: Readonly<Record<Address, SampleFigure>>;
  readonly layout?: Layout;
  readonly fileName?: string;
}

/** A report without a fault for 2019, of which the test changes what it is about. */
function modelReport(): SampleReport {
  for (const { expected } of sampleReports()) {
    if (expected.clean && expected.report.year === 2019) return expected.report;
  }
  throw new Error("The samples have no clean report for 2019.");
}

export function reportFile({ layout = "text-tabs", ...wanted }: Wanted = {}): HandedFile {
  const model = modelReport();
  const agency = wanted.agency ?? "洛阳市西工区城市管理局";
  const report: SampleReport = {
    ...model,
    agency: { ...model.agency, name: agency, region: null },
    title: wanted.title ?? `${agency}2019年政府信息公开工作年度报告`,
    signatory: agency,
    figures: { ...model.figures, ...wanted.figures },
  };
  const { bytes, extension } = writeReport(report, { ...PLAIN_WRITING, layout });
  return {
    name: wanted.fileName ?? `${agency}.${extension}`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  };
}
