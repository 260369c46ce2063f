/** Chinese characters and full-width signs are as wide as they are high. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u3000-\u303F]/u;
const NARROW = /[ijlftrI.,:;'|!()[\] ]/u;
const BROAD = /[%MWmw@]/u;
/** Figures are set tabular: a 1 is as wide as an 8. */
const DIGIT = /\d/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\dA-Za-z]/u;
/** What the browser puts between Chinese and Latin (text-autospace), in ems. */
const AUTOSPACE = 0.125;

function widthOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (DIGIT.test(character)) return 0.65;
  if (BROAD.test(character)) return 0.9;
  return NARROW.test(character) ? 0.36 : 0.6;
}

function isSpaced(before: string, after: string): boolean {
  return (HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after));
}

/** About how wide a text is set in the face of the page, in px; known before anything is drawn. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  let before = "";
  for (const character of text) {
    ems += widthOf(character) + (isSpaced(before, character) ? AUTOSPACE : 0);
    before = character;
  }
  return ems * size;
}

/**
 * A text that fits a width. It is cut in the middle: names of bodies begin with the place and end
 * with what they are, and both tell them apart.
 */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept > 1; kept -= 1) {
    const tail = Math.ceil(kept / 2);
    const short = `${characters.slice(0, kept - tail).join("")}…${characters.slice(-tail).join("")}`;
    if (textWidth(short, size) <= width) return short;
  }
  return `${characters[0] ?? ""}…`;
}

/** A text as lines of at most a width: broken between words, and between Chinese characters. */
export function wrapText(text: string, width: number, size: number): string[] {
  const pieces = text.match(/[^\s\u2E80-\u9FFF\uFF00-\uFF60]+\s*|\s+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
