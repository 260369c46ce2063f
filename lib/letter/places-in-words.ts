import { type Address, partsOfAddress, type TableId } from "@/lib/domain/address";
import { MISSING_CELL } from "@/lib/domain/cell";
import type { Finding } from "@/lib/domain/finding";
import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { figureAt } from "@/lib/form/catalogue";
import { SECTIONS } from "@/lib/form/sections";
import { rowWords } from "@/lib/rules/figures/row-words";
import type { SayInLetter } from "./letter-words";
import { plainWords } from "./plain-words";

const LONGEST_QUOTE = 80;
const LONGEST_CELL = 40;
/** So many places of a finding are written out; more are told by their number. */
const MOST_PLACES = 8;

const SECTION_OF: Record<TableId, number> = { disclosure: 2, applications: 3, reviews: 4 };
const NUMERALS = "一二三四五六";

/** "二、主动公开政府信息情况", as the form has it. */
function sectionName(number: number): string {
  const label = SECTIONS.find((section) => section.number === number)?.label.zh ?? "";
  return `${NUMERALS[number - 1] ?? ""}、${label}`;
}

function withPage(words: string, place: Place | null, say: SayInLetter): string {
  return place === null || place.page === null ? words : say("onPage", { words, page: place.page });
}

function cellInWords(report: ReadReport, address: Address, say: SayInLetter): string {
  const figure = report.form === null ? undefined : figureAt(report.form, address);
  const column = figure?.columnLabel.zh ?? partsOfAddress(address).column;
  const { printed } = report.cells[address] ?? MISSING_CELL;
  if (printed === null) return say("missingCell", { column });
  const words = plainWords(printed, LONGEST_CELL);
  return words === "" ? say("blankCell", { column }) : say("cell", { column, printed: words });
}

/** A row of a table with those of its cells that the finding concerns, as they are printed. */
function rowInWords(report: ReadReport, cells: readonly Address[], say: SayInLetter): string {
  const [first] = cells;
  if (first === undefined) return "";
  const { table, row } = partsOfAddress(first);
  const words = say("row", {
    section: sectionName(SECTION_OF[table]),
    row: rowWords(report.form, table, row).zh,
    cells: cells.map((address) => cellInWords(report, address, say)).join("，"),
  });
  return withPage(words, report.cells[first]?.place ?? null, say);
}

function rowsOf(cells: readonly Address[]): Address[][] {
  const rows = new Map<string, Address[]>();
  for (const address of cells) {
    const { table, row } = partsOfAddress(address);
    const key = `${table}.${row}`;
    rows.set(key, [...(rows.get(key) ?? []), address]);
  }
  return [...rows.values()];
}

function quoteInWords(report: ReadReport, place: Place, say: SayInLetter): string {
  const quote = plainWords(
    report.document.text.slice(place.start, Math.min(place.end, place.start + 8 * LONGEST_QUOTE)),
    LONGEST_QUOTE,
  );
  if (quote === "") return "";
  const section = report.sections.find(
    ({ start, end }) => start <= place.start && place.start < end,
  );
  const words =
    section === undefined
      ? say("bareQuote", { quote })
      : say("quote", { section: sectionName(section.number), quote });
  return withPage(words, place, say);
}

/** Where findings stand in the report and what is printed there: rows of tables, then sentences. */
export function placesInWords(
  report: ReadReport,
  findings: readonly Finding[],
  say: SayInLetter,
): string[] {
  const cells = [...new Set(findings.flatMap((finding) => finding.cells))];
  const ofCells = new Set(
    cells.flatMap((address) => {
      const place = report.cells[address]?.place ?? null;
      return place === null ? [] : `${place.start}-${place.end}`;
    }),
  );
  const sentences = findings
    .flatMap((finding) => finding.places)
    .filter(({ start, end }) => !ofCells.has(`${start}-${end}`));
  const all = [
    ...rowsOf(cells).map((row) => rowInWords(report, row, say)),
    ...sentences.map((place) => quoteInWords(report, place, say)),
  ].filter((words) => words !== "");
  const distinct = [...new Set(all)];
  const left = distinct.length - MOST_PLACES;
  return left > 0 ? [...distinct.slice(0, MOST_PLACES), say("more", { count: left })] : distinct;
}
