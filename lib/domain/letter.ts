/** One line of a point, as "位置" and the words after it. */
export interface LetterLine {
  readonly label: string;
  readonly text: string;
}

/** One thing to put right. */
export interface LetterPoint {
  readonly title: string;
  readonly lines: readonly LetterLine[];
}

/** A correction notice, written out: what is left is to lay it out. */
export interface Letter {
  readonly heading: string;
  readonly addressee: string;
  readonly opening: string;
  /** Empty where nothing was confirmed; the opening then says so. */
  readonly points: readonly LetterPoint[];
  /** Empty where there is nothing to ask for. */
  readonly closing: readonly string[];
  /** Lines to be filled in by hand: who writes, and when. */
  readonly signature: readonly string[];
}
