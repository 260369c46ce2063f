import type { Writing } from "./writing";

const DIGITS = "〇一二三四五六七八九";

function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const tensWords = tens === 0 ? "" : `${tens > 1 ? DIGITS.charAt(tens) : ""}十`;
  return tensWords + (ones === 0 ? "" : DIGITS.charAt(ones));
}

/** An ISO date as a report closes with it: 2021年1月25日, 2021-01-25 or 二〇二一年一月二十五日. */
export function printDate(isoDate: string, style: Writing["date"]): string {
  if (style === "iso") return isoDate;
  const [year = "", month = "", day = ""] = isoDate.split("-");
  if (style === "characters") return `${year}年${Number(month)}月${Number(day)}日`;
  const yearWords = Array.from(year, (digit) => DIGITS.charAt(Number(digit))).join("");
  return `${yearWords}年${numeral(Number(month))}月${numeral(Number(day))}日`;
}
