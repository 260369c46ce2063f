import "server-only";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { CheckedFinding, CheckView } from "@/lib/domain/views/check";
import type { Judgement } from "@/lib/rules/run-rules";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { figureCounts } from "@/lib/server/store/report-columns";
import { ruleWords } from "@/lib/server/views/rule-words";

const LONGEST_QUOTE = 60;

function quoteOf({ document }: ReadReport, { places }: Finding): string | null {
  const [place] = places;
  if (place === undefined) return null;
  // A little more than is shown, since spaces are folded.
  const end = Math.min(place.end, place.start + 4 * LONGEST_QUOTE);
  const words = document.text.slice(place.start, end).replace(/\s+/gu, " ").trim();
  if (words === "") return null;
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function checkedFinding(report: ReadReport, finding: Finding): CheckedFinding {
  return {
    ...finding,
    title: ruleWords(finding.rule).title,
    quote: quoteOf(report, finding),
    page: finding.places[0]?.page ?? null,
    isDoubtful: finding.cells.some((address) => report.cells[address]?.doubtful === true),
  };
}

interface Checked {
  readonly file: CheckView["file"];
  readonly report: ReadReport;
  readonly judgement: Judgement;
  readonly previous: ReadReport | null;
  readonly at: Date;
}

/** All that whoever checks a draft is told. */
export function checkView({ file, report, judgement, previous, at }: Checked): CheckView {
  // Pages can't be drawn of a file that is not kept, so that where they stand is of no use.
  const { format, encoding, text, blocks } = report.document;
  return {
    file,
    programVersion: PROGRAM_VERSION,
    checkedAt: at.toISOString(),
    agency: report.agency,
    year: report.year,
    form: report.form,
    publishedOn: report.publishedOn,
    signatory: report.signatory,
    status: report.status,
    figures: figureCounts(report),
    doubtful: Object.values(report.cells).filter(({ doubtful }) => doubtful).length,
    comparedWith: previous?.year ?? null,
    findings: judgement.findings.map((finding) => checkedFinding(report, finding)),
    unchecked: judgement.unchecked.map((each) => ({ ...each, title: ruleWords(each.rule).title })),
    diagnostics: report.diagnostics,
    document: { format, encoding, text, blocks },
  };
}
