import { type Place, textPlace } from "@/lib/domain/place";
import { compact } from "@/lib/pipeline/text/compact";
import { findDate } from "@/lib/pipeline/text/date";
import type { Line } from "@/lib/pipeline/text/lines";
import { isBodyName, nameOneBody } from "./body-name";

/** What closes a report: the body and the date, with their places. */
export interface Signature {
  readonly body: string | null;
  readonly bodyPlace: Place | null;
  readonly date: string | null;
  readonly datePlace: Place | null;
}

interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

const NONE: Signature = { body: null, bodyPlace: null, date: null, datePlace: null };
/** Said before the date of a page, not of a signature. */
const PAGE_LABEL = /(?:发布|公开|更新|生成|发文|成文)(?:日期|时间)|日期:|时间:/u;
const BODY_LABEL = /^(?:落款|单位|签发|发布机构|公开机构)?(?:[:：])?/u;
/** "（盖章）" after the name says that a seal goes there. */
const SEAL = /[（(](?:盖章|公章|签章|印章|章)[)）]$/u;
const LONGEST_LINE = 60;

function nameIn(line: Line | undefined): NamedPlace | null {
  if (line === undefined || line.text.length > LONGEST_LINE) return null;
  const { printed, rangeOf } = compact(line.text, line.start);
  const from = BODY_LABEL.exec(printed)?.[0].length ?? 0;
  const name = printed.slice(from).replace(SEAL, "");
  if (!isBodyName(name)) return null;
  const { start, end } = rangeOf(from, from + name.length);
  return { name, place: textPlace(start, end) };
}

interface DateLine {
  readonly index: number;
  readonly date: string;
  readonly place: Place;
  /** A name printed on the same line. */
  readonly own: NamedPlace | null;
}

/** A line that is a date, or a name and a date, and nothing more. */
function dateLine(line: Line, index: number): DateLine | null {
  if (line.text.length > LONGEST_LINE) return null;
  const { printed, folded, rangeOf } = compact(line.text, line.start);
  const date = findDate(folded);
  if (date === null || PAGE_LABEL.test(folded)) return null;
  const at = folded.indexOf(date.printed);
  const before = printed.slice(0, at).replace(SEAL, "");
  const after = folded.slice(at + date.printed.length);
  if (after !== "" || (before !== "" && !isBodyName(before))) return null;
  const range = rangeOf(at, at + date.printed.length);
  const nameRange = rangeOf(0, before.length);
  return {
    index,
    date: date.iso,
    place: textPlace(range.start, range.end),
    own: before === "" ? null : { name: before, place: textPlace(nameRange.start, nameRange.end) },
  };
}

/** The name above a date, or, less often, below it. */
function nameBeside(lines: readonly Line[], { index, own }: DateLine): NamedPlace | null {
  return own ?? nameIn(lines[index - 1]) ?? nameIn(lines[index + 1]);
}

/**
 * The signature among the lines after a report's last section has begun. The first date that stands
 * on a line of its own closes the report; below it, pages list other reports with their dates.
 *
 * @param titleBody the body that the title names, by which a name without a date is told
 */
export function findSignature(lines: readonly Line[], titleBody: string | null): Signature {
  const dates = lines.flatMap((line, index) => dateLine(line, index) ?? []);
  const signed = dates.find((date) => nameBeside(lines, date) !== null) ?? dates[0];
  if (signed !== undefined) {
    const name = nameBeside(lines, signed);
    return {
      body: name?.name ?? null,
      bodyPlace: name?.place ?? null,
      date: signed.date,
      datePlace: signed.place,
    };
  }
  const name = lines
    .map(nameIn)
    .find((named) => named !== null && titleBody !== null && nameOneBody(named.name, titleBody));
  return name == null ? NONE : { ...NONE, body: name.name, bodyPlace: name.place };
}
