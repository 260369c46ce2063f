import { type Address } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { ReadReport } from "@/lib/domain/report";
import type { Term } from "@/lib/domain/finding";
import { sumOf } from "./figures/equation";
import { rowName, skipForAbsent, termOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { type Comparison, type StatedNumber, termOfClaim, wordsOf } from "./figures/stated";
import { defineStatedRule } from "./figures/stated-rule";
import type { Violation } from "./rule";

interface Topic {
  readonly about: Claim["about"];
  readonly figure: Address;
}

const TOPICS: readonly Topic[] = [
  { about: "prose.licence_cases", figure: "disclosure.licences.decisions" },
  { about: "prose.penalty_cases", figure: "disclosure.penalties.decisions" },
  { about: "prose.coercion_cases", figure: "disclosure.coercion.decisions" },
];

function hasNumber(claim: Claim): claim is StatedNumber {
  return claim.value !== null && claim.partOf === null;
}

const quotes = (claims: readonly Claim[]) =>
  claims.map((claim) => `“${wordsOf(claim)}”`).join("、");

/** The table leaves the figure blank while the prose tells of cases: whose they are, a person decides. */
function blankBeside(
  figure: Address,
  stated: readonly StatedNumber[],
  report: ReadReport,
): Violation | null {
  const told = stated.filter(({ value }) => value > 0);
  if (told.length === 0) return null;
  const subject = told.find((claim) => claim.subject !== null)?.subject ?? null;
  const name = rowName(report, figure);
  return {
    message: {
      zh: `文字写${quotes(told)}${subject === null ? "" : `（说的是${subject}）`}，表格“${name.zh}”的处理决定数量空着`,
      en: `The text tells of ${quotes(told)}${subject === null ? "" : ` (of ${subject})`}; the table leaves the decisions of ${name.en.toLowerCase()} blank`,
    },
    cells: [figure],
    places: told.map(({ place }) => place),
  };
}

function differs(figure: Address, own: readonly StatedNumber[], term: Term): Violation {
  const terms = own.map(termOfClaim);
  const sum = plainNumber(sumOf(terms));
  return {
    message: {
      zh: `文字写${quotes(own)}${own.length > 1 ? `，合计 ${sum}` : ""}，表格“${term.label.zh}”处理决定数量为 ${plainNumber(term.value)}`,
      en: `The text says ${quotes(own)}${own.length > 1 ? `, ${sum} in all` : ""}; the table has ${plainNumber(term.value)} decisions of ${term.label.en.toLowerCase()}`,
    },
    cells: [figure],
    places: own.map(({ place }) => place),
    equation: { left: terms, relation: "=", right: [term] },
  };
}

function compare(report: ReadReport, { about, figure }: Topic): Comparison[] {
  const stated = report.claims.filter(hasNumber).filter((claim) => claim.about === about);
  const cell = report.cells[figure];
  if (stated.length === 0 || cell === undefined) return [];
  const addresses = [figure];
  if (cell.absent === "blank") {
    const outcome = blankBeside(figure, stated, report);
    return outcome === null ? [] : [{ claims: stated, addresses, outcome }];
  }

  // Numbers of another body are for other-agency-named to report.
  const own = stated.filter(({ subject }) => subject === null);
  if (own.length === 0 || own.some(({ approximate }) => approximate)) return [];
  const term = termOf(report, figure, rowName(report, figure));
  if (term === null) {
    return [{ claims: own, addresses, outcome: skipForAbsent(report, addresses) }];
  }
  const isSum = sumOf(own.map(termOfClaim)) === term.value;
  const same = own.filter(({ value }) => value === term.value);
  if (isSum || same.length > 0) {
    return [{ claims: isSum ? own : same, addresses, outcome: null }];
  }
  return [{ claims: own, addresses, outcome: differs(figure, own, term) }];
}

/** Licences, penalties and coercion in the prose agree with the decisions in the table. */
export const narrativeDecisions = defineStatedRule({
  id: "narrative-decisions",
  group: "prose",
  severity: "warning",
  title: { zh: "许可处罚数文字与表格不符", en: "Decisions: text and table differ" },
  basis: {
    zh: "文字写的行政许可、处罚、强制件数应当与表二的处理决定数量一致",
    en: "Licences, penalties and coercion in the text should agree with the decisions in table two",
  },
  comparisons: ({ report, form }) =>
    form === null ? [] : TOPICS.flatMap((topic) => compare(report, topic)),
});
