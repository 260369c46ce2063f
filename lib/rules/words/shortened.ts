const LONGEST = 60;

/** A report's own words for a message: on one line, and cut where a message would drown in them. */
export function shortened(words: string): string {
  const line = words.slice(0, 4 * LONGEST).replace(/\s+/gu, "");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
