import {
  type FormatCondition,
  type FormatSection,
  type FormatToken,
  parseFormatCode,
} from "./format-code";
import { type DateSystem, formatDate, isDateFormat } from "./format-date";
import { formatNumber } from "./format-number";
import { generalNumber } from "./general-number";

function holds({ operator, operand }: FormatCondition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case "=":
      return value === operand;
    case "<>":
      return value !== operand;
    case ">=":
      return value >= operand;
    case ">":
      return value > operand;
  }
}

interface Chosen {
  readonly section: FormatSection;
  /** The section is for negative numbers and shows what it wants of their sign. */
  readonly hasOwnSign: boolean;
}

function choose(sections: readonly FormatSection[], value: number): Chosen | null {
  const [first, second, third] = sections;
  if (first === undefined) return null;
  if (first.condition !== null || second?.condition != null) {
    const section = sections
      .slice(0, 3)
      .find(({ condition }) => condition === null || holds(condition, value));
    return section === undefined ? null : { section, hasOwnSign: false };
  }
  if (value < 0 && second !== undefined) return { section: second, hasOwnSign: true };
  if (value === 0 && third !== undefined) return { section: third, hasOwnSign: false };
  return { section: first, hasOwnSign: false };
}

function shownText(tokens: readonly FormatToken[], text: string): string {
  return tokens
    .map((token) => {
      if (token.kind === "text") return text;
      return token.kind === "literal" ? token.text : "";
    })
    .join("");
}

/** How a cell's value is shown. */
export class NumberFormat {
  private readonly sections: readonly FormatSection[];

  constructor(code: string) {
    this.sections = parseFormatCode(code === "" ? "General" : code);
  }

  showNumber(value: number, system: DateSystem): string {
    const chosen = choose(this.sections, value);
    if (chosen === null) return generalNumber(value);
    const { tokens, isChinese } = chosen.section;
    if (isDateFormat(tokens)) {
      return formatDate(value, tokens, system, isChinese) ?? generalNumber(value);
    }
    if (tokens.length > 0 && tokens.every(({ kind }) => kind === "text" || kind === "literal")) {
      return shownText(tokens, generalNumber(value));
    }
    const text = formatNumber(Math.abs(value), tokens);
    return value < 0 && !chosen.hasOwnSign && /[1-9]/u.test(text) ? `-${text}` : text;
  }

  /** A text is shown as it is, unless the format has a section for text. */
  showText(text: string): string {
    const own = this.sections[3] ?? this.sections.find(({ tokens }) => isForText(tokens));
    return own === undefined ? text : shownText(own.tokens, text);
  }
}

function isForText(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind }) => kind === "text");
}

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HALF_DAY = '上午/下午h"时"mm"分"';
const HALF_DAY_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

/** Formats without a code in the file, as Chinese editions show them (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "¥#,##0;¥-#,##0",
  6: "¥#,##0;¥-#,##0",
  7: "¥#,##0.00;¥-#,##0.00",
  8: "¥#,##0.00;¥-#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: HALF_DAY,
  35: HALF_DAY_SECONDS,
  36: YEAR_MONTH,
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HALF_DAY,
  56: HALF_DAY_SECONDS,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};
