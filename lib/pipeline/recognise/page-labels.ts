import { compact } from "@/lib/pipeline/text/compact";
import { findDate } from "@/lib/pipeline/text/date";
import { fold } from "@/lib/pipeline/text/fold";
import type { Line } from "@/lib/pipeline/text/lines";
import { isBodyName } from "./body-name";

/** What a page says of the report that it shows, beside the report itself. */
export interface PageLabels {
  /** The day that it labels as that of publication. */
  readonly date: string | null;
  /** The body that it labels as publisher. */
  readonly body: string | null;
}

const LONGEST_LINE = 200;
const LONGEST_DATE = 40;
const DATE_LABEL = /(?:(?:发布|公开|发文|成文|生成)(?:日期|时间)|^(?:日期|时间)(?=:)):?/u;
/** The publisher before the source, which may be the site that copied the report. */
const BODY_LABELS = [
  /(?:发布机构|公开机构|发布单位|公开单位|制作机关|信息提供)\s*[:：]?/u,
  /(?:信息来源|来源)\s*[:：]?/u,
];
/** "（2023年1月18日）" below a title. */
const DATE_ALONE = /^\(?[^()]{6,14}\)?$/u;

/** What stands after a label: on its own line, or, where the label is a cell of its own, on the next. */
function afterLabel(lines: readonly Line[], index: number, label: RegExp): string | null {
  const text = lines[index]?.text.trim() ?? "";
  if (text.length > LONGEST_LINE) return null;
  const match = label.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length).trim();
  return rest === "" ? (lines[index + 1]?.text ?? null) : rest;
}

function labelledDate(lines: readonly Line[]): string | null {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LONGEST_LINE) continue;
    const { folded } = compact(text);
    const label = DATE_LABEL.exec(folded);
    if (label === null) continue;
    const rest = folded.slice(label.index + label[0].length);
    const value = rest === "" ? fold(lines[index + 1]?.text.slice(0, LONGEST_DATE) ?? "") : rest;
    const date = findDate(value.slice(0, LONGEST_DATE));
    if (date !== null) return date.iso;
  }
  return null;
}

function labelledBody(lines: readonly Line[]): string | null {
  for (const label of BODY_LABELS) {
    for (const index of lines.keys()) {
      const value = afterLabel(lines, index, label)?.split(/[\s:：]/u)[0];
      if (value !== undefined && isBodyName(value)) return value;
    }
  }
  return null;
}

/** A date that stands alone right below a title. */
function dateBelow(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 2)) {
    const folded = text.length > LONGEST_DATE ? "" : fold(text);
    const date = DATE_ALONE.test(folded) ? findDate(folded) : null;
    if (date !== null) return date.iso;
  }
  return null;
}

/**
 * @param above the lines right above the report's title, where pages have an index card
 * @param lines the report's lines from its title on
 * @param belowTitle those after the title
 */
export function findPageLabels(
  above: readonly Line[],
  lines: readonly Line[],
  belowTitle: readonly Line[],
): PageLabels {
  return {
    date: labelledDate(lines) ?? dateBelow(belowTitle) ?? labelledDate(above),
    body: labelledBody(lines) ?? labelledBody(above),
  };
}
