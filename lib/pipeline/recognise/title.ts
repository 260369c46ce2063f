import { type Place, textPlace } from "@/lib/domain/place";
import { compact } from "@/lib/pipeline/text/compact";
import type { Line } from "@/lib/pipeline/text/lines";
import { yearOf } from "@/lib/pipeline/text/year";
import { isBodyName } from "./body-name";

/** A report's title as it stands in the document, over one line or several. */
export interface Title {
  /** As printed, without spaces. */
  readonly text: string;
  readonly place: Place;
  readonly year: number | null;
  readonly yearPlace: Place | null;
  /** The body's name as printed, without spaces; null where the title names none. */
  readonly body: string | null;
  readonly bodyPlace: Place | null;
}

const YEAR = /(\d{4}|[零一二三四五六七八九]{4})年(?:年?度)?/u;
const SUBJECT =
  /(?:(?:政府|政务)?信息|政务)公开(?:工作)?(?:情况)?的?(?:年度|年)?(?:工作)?(?:情况)?(?:年度)?的?(?:报告|年报)$/u;
/** "政府信息公开2020年度报告": the year stands inside. */
const SUBJECT_WITH_YEAR =
  /(?:(?:政府|政务)?信息|政务)公开(?:工作)?(?:的)?(?:\d{4}|[零一二三四五六七八九]{4})年(?:年?度)?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)$/u;
const BEFORE_BODY = /^(?:附件\d*:?|关于(?:印发|公布|发布)?|\d+[.、])/u;
const AFTER_BODY = /(?:关于|编制|发布|公布|的)$/u;
const REMARK_AT_END = /[([][^()[\]]{0,20}[)\]]$/u;
const BETWEEN = /^(?:全年|本级|部门)?$/u;
const LONGEST_LINE = 80;
const MOST_LINES = 3;

/** "2022年年度报告": the second 年 is the report's. */
function lengthOfYear(printed: string): number {
  return printed.replace(/年年度$/u, "年").length;
}

/** Read a text as a title; null when it is none. */
function parseTitle(text: string, offset: number): Title | null {
  const { printed, folded, rangeOf } = compact(text, offset);
  const bare = folded.replace(REMARK_AT_END, "");
  const subject = SUBJECT_WITH_YEAR.exec(bare) ?? SUBJECT.exec(bare);
  if (subject === null) return null;
  const year = YEAR.exec(bare);
  const start = BEFORE_BODY.exec(bare)?.[0].length ?? 0;

  let [from, to] = [start, subject.index];
  if (year !== null && year.index === start) from = start + year[0].length;
  else if (year !== null && year.index < to) {
    to = year.index;
    // Between year and subject nothing else may stand: a date above a title is no part of it.
    if (!BETWEEN.test(bare.slice(year.index + year[0].length, subject.index))) return null;
  }
  const name = printed.slice(from, to).replace(AFTER_BODY, "");
  if (name !== "" && !isBodyName(name)) return null;
  // A sentence may end with these words; only a title names a year or a body as well.
  if (name === "" && year === null) return null;

  const place = ({ start: s, end }: { start: number; end: number }) => textPlace(s, end);
  return {
    text: printed,
    place: place(rangeOf(0, printed.length)),
    year: year === null ? null : yearOf(year[1] ?? ""),
    yearPlace:
      year === null ? null : place(rangeOf(year.index, year.index + lengthOfYear(year[0]))),
    body: name === "" ? null : name,
    bodyPlace: name === "" ? null : place(rangeOf(from, from + name.length)),
  };
}

/**
 * The title that begins at a line, over as few lines as make one. Lines above a title that names
 * its body whole (a page's navigation) are no part of it.
 */
function titleAt(lines: readonly Line[], index: number, text: string): Title | null {
  const first = lines[index];
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const last = lines[index + count - 1];
    if (first === undefined || last === undefined) return null;
    if (last.text.length > LONGEST_LINE || /[。；]$/u.test(last.text)) return null;
    const title = parseTitle(text.slice(first.start, last.end), first.start);
    if (title === null) continue;
    const below = lines[index + 1];
    const inner =
      count > 1 && below !== undefined
        ? parseTitle(text.slice(below.start, last.end), below.start)
        : null;
    return inner?.body == null ? title : null;
  }
  return null;
}

/**
 * A title without a body takes it from the line above or, failing that, from the line below, where
 * that is a body's name and nothing more.
 */
function withBodyBeside(title: Title, above: Line | undefined, below: Line | undefined): Title {
  if (title.body !== null) return title;
  for (const line of [above, below]) {
    if (line === undefined || line.text.length > LONGEST_LINE) continue;
    const { printed, rangeOf } = compact(line.text, line.start);
    if (!isBodyName(printed)) continue;
    const { start, end } = rangeOf(0, printed.length);
    return {
      ...title,
      text: line === above ? printed + title.text : title.text + printed,
      place: textPlace(Math.min(start, title.place.start), Math.max(end, title.place.end)),
      body: printed,
      bodyPlace: textPlace(start, end),
    };
  }
  return title;
}

/** Every title in a document, in reading order; pages list the titles of other reports too. */
export function findTitles(lines: readonly Line[], text: string): Title[] {
  const titles: Title[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = titles.at(-1);
    if (line === undefined || (previous !== undefined && line.start < previous.place.end)) continue;
    const title = titleAt(lines, index, text);
    if (title === null) continue;
    const below = lines
      .slice(index, index + MOST_LINES + 1)
      .find(({ start }) => start >= title.place.end);
    titles.push(withBodyBeside(title, lines[index - 1], below));
  }
  return titles;
}
