import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { NameMention, ReadReport, Section, YearMention } from "@/lib/domain/report";
import { compact } from "@/lib/pipeline/text/compact";
import type { Line } from "@/lib/pipeline/text/lines";
import { isPageNumber } from "@/lib/pipeline/text/page-number";
import { nameOneBody } from "./body-name";
import { findNameMentions } from "./name-mentions";
import { resolveRegion } from "./resolve-region";
import { findPageLabels } from "./page-labels";
import { findSignature, type Signature } from "./signature";
import type { Title } from "./title";
import { mostNamedYear, periodsIn, yearsIn } from "./years";

/** Who reports, for which year, signed when: what a reader looks for first. */
export type Recognised = Pick<
  ReadReport,
  | "title"
  | "agency"
  | "agencyNames"
  | "region"
  | "year"
  | "publishedOn"
  | "dateSource"
  | "signatory"
  | "names"
  | "years"
> & { readonly diagnostics: readonly Diagnostic[] };

interface Parts {
  readonly title: Title | null;
  readonly lines: readonly Line[];
  /** The lines right above the report. */
  readonly above: readonly Line[];
  readonly sections: readonly Section[];
  readonly text: string;
  /** Where the last table of the report ends. */
  readonly tablesEnd: number;
}

/** Whether a line only belongs to a page: its number, or the report's title at its head. */
function isPageFurniture({ text, start }: Line, title: Title | null): boolean {
  if (isPageNumber(text)) return true;
  return title !== null && start > title.place.end && compact(text).printed === title.text;
}

function signatureOf({ title, lines, sections, tablesEnd }: Parts): Signature {
  const lastSection = sections.at(-1)?.start ?? 0;
  const after = lines.filter(
    (line) => line.start > lastSection && line.start >= tablesEnd && !isPageFurniture(line, title),
  );
  return findSignature(after, title?.body ?? null);
}

/** The fullest of the names that are of one body; the title's, where the signature is another's. */
function fullestName(title: string | null, signature: string | null): string | null {
  if (title === null || signature === null) return title ?? signature;
  if (!nameOneBody(title, signature)) return title;
  return signature.length > title.length ? signature : title;
}

function namesOf(
  { title, lines }: Parts,
  signature: Signature,
  agency: string | null,
): NameMention[] {
  const printed: NameMention[] = [];
  if (title?.body != null && title.bodyPlace !== null) {
    printed.push({ name: title.body, role: "title", place: title.bodyPlace });
  }
  if (signature.body !== null && signature.bodyPlace !== null) {
    printed.push({ name: signature.body, role: "signature", place: signature.bodyPlace });
  }
  if (agency === null) return printed;
  const isElsewhere = (line: Line) =>
    printed.every(({ place }) => place.end <= line.start || place.start >= line.end);
  return [...printed, ...findNameMentions(lines.filter(isElsewhere), agency)];
}

interface ToldYear {
  readonly year: number | null;
  readonly isCertain: boolean;
}

function tellYear(
  title: Title | null,
  mentions: readonly YearMention[],
  date: string | null,
): ToldYear {
  const period = mentions.find(({ role }) => role === "period")?.year;
  const stated = title?.year ?? period ?? null;
  if (stated !== null) return { year: stated, isCertain: true };
  const named = mostNamedYear(mentions.filter(({ role }) => role === "text"));
  const year = named ?? (date === null ? null : Number(date.slice(0, 4)) - 1);
  return { year, isCertain: year === null };
}

function yearNote(year: number): Diagnostic {
  return {
    code: "year-uncertain",
    message: {
      zh: `标题和统计期限都没有写年份，按正文判断为 ${year} 年。`,
      en: `Neither title nor period names the year; the text speaks of ${year}.`,
    },
    place: null,
  };
}

function agencyNote(agency: string | null): Diagnostic {
  return {
    code: "agency-uncertain",
    message:
      agency === null
        ? {
            zh: "标题和落款都没有写机关名称，没有认出是哪个机关的报告。",
            en: "Neither title nor signature names the body; whose report it is could not be told.",
          }
        : {
            zh: `标题和落款都没有写机关名称，按页面标注的“${agency}”认定。`,
            en: `Neither title nor signature names the body; it was told by the page's label “${agency}”.`,
          },
    place: null,
  };
}

function yearMentions({ title, lines, sections }: Parts, signature: Signature): YearMention[] {
  const overview = sections.find(({ number }) => number === 1);
  const running = lines.filter(({ inTable }) => !inTable);
  const inOverview = running.filter(
    ({ start }) => overview !== undefined && start >= overview.start && start < overview.end,
  );
  return [
    ...(title?.year != null && title.yearPlace !== null
      ? [{ year: title.year, role: "title" as const, place: title.yearPlace }]
      : []),
    ...periodsIn(running),
    ...yearsIn(inOverview),
    ...(signature.date !== null && signature.datePlace !== null
      ? [
          {
            year: Number(signature.date.slice(0, 4)),
            role: "date" as const,
            place: signature.datePlace,
          },
        ]
      : []),
  ];
}

/** Tell who reports, for which year and when, from the title, the text and the signature. */
export function recognise(parts: Parts): Recognised {
  const { title, lines, text } = parts;
  const signature = signatureOf(parts);
  const belowTitle = lines.filter(({ start }) => start >= (title?.place.end ?? 0));
  const page = findPageLabels(parts.above, lines, belowTitle);
  const named = fullestName(title?.body ?? null, signature.body);
  const years = yearMentions(parts, signature);
  const { year, isCertain } = tellYear(title, years, signature.date);

  const names = namesOf(parts, signature, named);
  const fuller = names
    .map(({ name }) => name)
    .filter((name) => named !== null && name.length > named.length && name.endsWith(named));
  const agency = fuller[0] ?? named ?? page.body;
  const agencyNames = [
    ...new Set([...(agency === null ? [] : [agency]), ...names.map(({ name }) => name)]),
  ];

  return {
    title: title?.text ?? null,
    agency,
    agencyNames,
    region: resolveRegion(agencyNames, compact(text).printed),
    year,
    publishedOn: signature.date ?? page.date,
    dateSource: signature.date !== null ? "signature" : page.date !== null ? "page" : null,
    signatory: signature.body,
    names,
    years,
    diagnostics: [
      ...(year !== null && !isCertain ? [yearNote(year)] : []),
      ...(named === null ? [agencyNote(agency)] : []),
    ],
  };
}
