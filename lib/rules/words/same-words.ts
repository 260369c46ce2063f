const ANNOTATION = /[（(〔[【][^（()）〔〕[\]【】]{0,80}[）)〕\]】]/gu;
const NOISE = /[\s“”"'‘’、，,。.．:：;；*_|｜/／\\-]/gu;
const ENUMERATOR = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?=[、.．])/u;

/** What is left of a printed label without numbering, explanations in brackets and punctuation. */
function fold(words: string): string {
  return words
    .normalize("NFKC")
    .replace(ANNOTATION, "")
    .trim()
    .replace(ENUMERATOR, "")
    .replace(NOISE, "");
}

/** Whether two labels are the same words, whatever stands around them. */
export function sameWords(printed: string, official: string): boolean {
  return fold(printed) === fold(official);
}

const TRIFLES: readonly (readonly [RegExp, string])[] = [
  [/[度的]/gu, ""],
  [/它/gu, "他"],
  [/数量/gu, "数"],
  [/合计/gu, "总计"],
];

function plain(words: string): string {
  return TRIFLES.reduce((text, [found, put]) => text.replace(found, put), fold(words));
}

/** Other words that nobody can take for another thing: 其它 for 其他, 本年度 for 本年. */
export function almostSameWords(printed: string, official: string): boolean {
  return plain(printed) === plain(official);
}
