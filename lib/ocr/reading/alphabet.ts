/** Index of the class that stands for no character (CTC's blank). */
export const BLANK = 0;

/**
 * The characters that the recogniser tells apart, by the index of their class: blank, the lines of
 * its dictionary, and a space, as PaddleOCR orders them.
 */
export function alphabetOf(dictionary: string): string[] {
  return ["", ...dictionary.replace(/\r/gu, "").replace(/\n$/u, "").split("\n"), " "];
}
