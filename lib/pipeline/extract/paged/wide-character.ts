const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f\u{20000}-\u{3ffff}]/u;

/** Whether a character is as wide as it is high: Chinese, and its punctuation. */
export function isWideCharacter(character: string): boolean {
  return WIDE.test(character);
}
