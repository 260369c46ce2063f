const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** What a run of Chinese numerals may be made of, for use in regular expressions. */
export const CHINESE_NUMERAL = "[零一二两三四五六七八九十百千万亿]";

/**
 * A whole number written in Chinese numerals, folded: 三 is 3, 二十 is 20, 一万零五 is 10,005,
 * 二零二零 (digit by digit) is 2020. Null when the characters make no number.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  const characters = Array.from(text);
  if (characters.every((character) => character in DIGITS)) {
    return characters.length === 1 || characters.length >= 3
      ? Number(characters.map((character) => DIGITS[character]).join(""))
      : null;
  }

  let total = 0;
  let section = 0;
  let digit: number | null = null;
  // The unit above, and whether 零 stood since: 三百五 is 350 to some and 305 to none.
  let above = Infinity;
  let hasZero = false;
  for (const character of characters) {
    const asDigit = DIGITS[character];
    const unit = UNITS[character];
    if (asDigit !== undefined) {
      if (digit !== null) return null;
      if (asDigit === 0) hasZero = true;
      else digit = asDigit;
    } else if (unit !== undefined) {
      if (unit >= above || (digit === null && unit !== 10)) return null;
      section += (digit ?? 1) * unit;
      [digit, above, hasZero] = [null, unit, false];
    } else if (character === "万" || character === "亿") {
      const own = section + (digit ?? 0);
      if (own === 0 && (character === "万" || total === 0)) return null;
      total = character === "万" ? total + own * 1e4 : (total + own) * 1e8;
      [section, digit, above, hasZero] = [0, null, 1e4, false];
    } else {
      return null;
    }
  }
  const isCut = digit !== null && above !== Infinity && above !== 10 && !hasZero;
  return isCut ? null : total + section + (digit ?? 0);
}
