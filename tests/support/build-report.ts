import { TableId } from "@/lib/domain/address";
import { textPlace } from "@/lib/domain/place";
import type { NameMention, ReadReport, Section, YearMention } from "@/lib/domain/report";
import { figuresOfForm, formById } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { SECTIONS } from "@/lib/form/sections";
import type { ReportOverrides } from "./report-overrides";
import { sampleClaims } from "./sample-claims";
import { TableLog } from "./report-tables";
import { TextWriter } from "./text-writer";

const TABLES = TableId.options;
const NUMERALS = ["一", "二", "三", "四", "五", "六"];

const OVERVIEW = [
  "（一）主动公开。全年主动公开政府信息120条。",
  "（二）依申请公开。全年收到政府信息公开申请8件。",
  "（三）政府信息管理。文件公开属性随文审定。",
  "（四）平台建设。更新政府网站的公开平台。",
  "（五）监督保障。组织培训一次，开展考核。",
].join("\n");

const PROSE: Readonly<Record<number, string>> = {
  5: "公开内容还不够细，下一年将逐项补齐。",
  6: "本年度没有收取信息处理费。",
};

/** What the report says of itself, the sample's own where a test says nothing. */
function factsOf(overrides: ReportOverrides) {
  const form = overrides.form === undefined ? "form-2019" : overrides.form;
  const sampleYear = form === "form-2021" ? 2022 : 2020;
  const year = overrides.year === undefined ? sampleYear : overrides.year;
  const agency = overrides.agency ?? "示例市水务局";
  const sampleTitle = `${agency}${year ?? ""}年政府信息公开工作年度报告`;
  const sampleDate = year === null ? null : `${year + 1}-01-20`;
  const publishedOn = overrides.publishedOn === undefined ? sampleDate : overrides.publishedOn;
  return {
    form,
    year,
    agency,
    region:
      overrides.region === undefined ? { code: "990100", name: "示例省示例市" } : overrides.region,
    title: overrides.title === undefined ? sampleTitle : overrides.title,
    signatory: overrides.signatory === undefined ? agency : overrides.signatory,
    publishedOn,
    dateSource: publishedOn === null ? null : (overrides.dateSource ?? "signature"),
  };
}

type Facts = ReturnType<typeof factsOf>;

/** The names and years that a report prints, collected while its text is written. */
interface Mentions {
  readonly names: NameMention[];
  readonly years: YearMention[];
}

function writeTitle(writer: TextWriter, { title, agency }: Facts, mentions: Mentions): void {
  if (title === null) return;
  const { start } = writer.paragraph(title, 1);
  const placeIn = (words: string) => {
    const from = start + title.indexOf(words);
    return textPlace(from, from + words.length);
  };
  if (title.includes(agency)) {
    mentions.names.push({ name: agency, role: "title", place: placeIn(agency) });
  }
  const year = /\d{4}年/u.exec(title)?.[0];
  if (year !== undefined) {
    mentions.years.push({ year: parseInt(year, 10), role: "title", place: placeIn(year) });
  }
}

function writePreface(
  writer: TextWriter,
  { year }: Facts,
  preface: string | undefined,
  mentions: Mentions,
): void {
  const period = year === null ? "" : `统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const place = writer.paragraph(
    preface ?? `本报告依据《中华人民共和国政府信息公开条例》编制。${period}`,
  );
  if (year !== null && preface === undefined) mentions.years.push({ year, role: "period", place });
}

/** The date of a web page stands around the report and is not part of its text. */
function writeClosing(
  writer: TextWriter,
  { signatory, publishedOn, dateSource }: Facts,
  mentions: Mentions,
): void {
  if (signatory !== null) {
    const place = writer.paragraph(signatory);
    mentions.names.push({ name: signatory, role: "signature", place });
  }
  if (publishedOn !== null && dateSource === "signature") {
    const [year = "", month = "", day = ""] = publishedOn.split("-");
    const place = writer.paragraph(`${year}年${Number(month)}月${Number(day)}日`);
    mentions.years.push({ year: Number(year), role: "date", place });
  }
}

/** The tables of the form, each in its section, or their cells where one is left out. */
function tablesOf(writer: TextWriter, form: Form, overrides: ReportOverrides) {
  const log = new TableLog(writer, form, overrides);
  const tables = overrides.tables ?? TABLES;
  const addresses = figuresOfForm(form.id).map(({ address }) => address);
  for (const table of TABLES) if (!tables.includes(table)) log.leaveOut(table, addresses);
  return {
    log,
    tables,
    write(section: number): void {
      if (section === 2 && tables.includes("disclosure")) log.disclosure();
      if (section === 3 && tables.includes("applications")) log.applications();
      if (section === 4 && tables.includes("reviews")) log.reviews();
    },
  };
}

/**
 * A report as the reading gives it, with a text of its own in which every place is true. Without
 * overrides everything in it reconciles, and no check finds anything.
 */
export function buildReport(overrides: ReportOverrides = {}): ReadReport {
  const facts = factsOf(overrides);
  const writer = new TextWriter();
  const mentions: Mentions = { names: [], years: [] };
  const { form, year, agency, region, title, publishedOn, dateSource, signatory } = facts;
  const tables = form === null ? null : tablesOf(writer, formById(form), overrides);

  writeTitle(writer, facts, mentions);
  writePreface(writer, facts, overrides.preface, mentions);
  const sections = writeSections(writer, overrides, (number) => tables?.write(number));
  writeClosing(writer, facts, mentions);

  return {
    sha256: "0".repeat(64),
    format: "text",
    title,
    agency,
    agencyNames: [...new Set(mentions.names.map(({ name }) => name))],
    region,
    year,
    form,
    publishedOn,
    dateSource,
    signatory,
    cells: tables?.log.cells ?? {},
    claims: [...(overrides.claims ?? sampleClaims(writer.text))],
    sections,
    tables: [...(tables?.tables ?? [])],
    rows: tables?.log.rows ?? [],
    headers: tables?.log.headers ?? [],
    names: [...mentions.names, ...(overrides.names ?? [])],
    years: [...mentions.years, ...(overrides.years ?? [])],
    diagnostics: [],
    status: "read",
    unplaced: [],
    document: { format: "text", encoding: "utf-8", text: writer.text, blocks: writer.blocks },
  };
}

function writeSections(
  writer: TextWriter,
  overrides: ReportOverrides,
  writeTables: (number: number) => void,
): Section[] {
  return SECTIONS.flatMap(({ number, label }) => {
    const override = overrides.sections?.[number];
    if (override === null) {
      writeTables(number);
      return [];
    }
    const printedNumber =
      override?.number === undefined ? (NUMERALS[number - 1] ?? null) : override.number;
    const heading = override?.heading ?? label.zh;
    const place = writer.paragraph(
      printedNumber === null ? heading : `${printedNumber}、${heading}`,
      2,
    );
    const prose = number === 1 ? (overrides.overview ?? OVERVIEW) : PROSE[number];
    for (const line of prose?.split("\n") ?? []) writer.paragraph(line);
    writeTables(number);
    const end = writer.text.length;
    return [{ number, printedNumber, heading, place, start: place.start, end }];
  });
}
