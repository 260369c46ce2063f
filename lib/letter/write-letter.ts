import type { Finding } from "@/lib/domain/finding";
import type { Letter, LetterLine, LetterPoint } from "@/lib/domain/letter";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { equationInWords } from "./equation-in-words";
import type { SayInLetter } from "./letter-words";
import { placesInWords } from "./places-in-words";
import { plainWords } from "./plain-words";
import { remedyOf } from "./remedies";

/** A finding that a person confirmed, with the title of its check. */
export interface ConfirmedFinding {
  readonly finding: Finding;
  readonly title: Localized;
}

/** What the letter is about. */
export interface LetterSubject {
  readonly agency: string;
  readonly year: number;
  readonly fileName: string;
  /** As it counts; what is printed stands in it unchanged. */
  readonly report: ReadReport;
  /** In the order in which they stand in the queue. */
  readonly confirmed: readonly ConfirmedFinding[];
}

const LONGEST_NAME = 100;
const LONGEST_MESSAGE = 400;

/** Findings of one cause are one thing to put right. */
function byCause(confirmed: readonly ConfirmedFinding[]): ConfirmedFinding[][] {
  const groups = new Map<string, ConfirmedFinding[]>();
  for (const [index, each] of confirmed.entries()) {
    const key = each.finding.cause === null ? `alone ${index}` : `cause ${each.finding.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

function pointOf(
  report: ReadReport,
  group: readonly ConfirmedFinding[],
  say: SayInLetter,
): LetterPoint {
  const findings = group.map(({ finding }) => finding);
  const lines = (label: string, texts: readonly string[]): LetterLine[] =>
    distinct(texts).map((text) => ({ label, text }));
  const equations = findings.flatMap(({ equation }) =>
    equation === null ? [] : equationInWords(equation, say),
  );
  return {
    title: distinct(group.map(({ title }) => title.zh)).join("；"),
    lines: [
      ...lines(say("place", {}), placesInWords(report, findings, say)),
      ...lines(
        say("problem", {}),
        findings.map(({ message }) => plainWords(message.zh, LONGEST_MESSAGE)),
      ),
      ...lines(say("equation", {}), equations),
      ...lines(
        say("remedy", {}),
        findings.map(({ rule }) => remedyOf(rule)),
      ),
    ],
  };
}

/**
 * The correction notice for a body's report of a year: a point for each cause, with the place, the
 * printed figures, the equation and what to do. In Chinese, as the reports are.
 */
export function writeLetter(subject: LetterSubject, say: SayInLetter): Letter {
  const { report, confirmed, year } = subject;
  const agency = plainWords(subject.agency, LONGEST_NAME);
  const file = plainWords(subject.fileName, LONGEST_NAME);
  const points = byCause(confirmed).map((group) => pointOf(report, group, say));
  const isNeeded = points.length > 0;
  return {
    heading: say("heading", { year }),
    addressee: say("addressee", { agency }),
    opening: isNeeded
      ? say("opening", { year, file, count: points.length })
      : say("nothing", { year, file }),
    points,
    closing: isNeeded ? [say("closing", {}), say("contact", {})] : [],
    signature: [say("signatory", {}), say("date", {})],
  };
}
