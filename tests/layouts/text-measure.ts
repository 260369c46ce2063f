/** What can't stand at the end of a line, a word or one character, and what can't begin a line. */
const UNBREAKABLE = /[（(“]*(?:[\x21-\x27\x2a-\x7e]+|[０-９＋－．，]+|[^\s])[）)，；：、。”]*/gu;

/** Wide enough for every font that digits may come in. */
const NARROW = 0.66;
const WIDE = 1;

/** The width of a line, in multiples of its size; rather too much than too little. */
export function lineWidth(text: string, letterSpacing: number): number {
  return Array.from(text).reduce(
    (width, character) => width + (character <= "\u024f" ? NARROW : WIDE) + letterSpacing,
    0,
  );
}

/** The width below which a text can't be wrapped, in multiples of its size. */
export function leastWidth(text: string, letterSpacing: number): number {
  const words = text.match(UNBREAKABLE) ?? [];
  return Math.max(0, ...words.map((word) => lineWidth(word, letterSpacing)));
}
