/** Halves of surrogate pairs, and control characters, which no XML can hold. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/** Words out of a report, as one line of sane length: they are printed, and never anything else. */
export function plainWords(text: string, longest: number): string {
  const words = text
    .slice(0, 8 * longest)
    .replace(UNPRINTABLE, "")
    .replace(/\s+/gu, " ")
    .trim();
  return words.length > longest ? `${words.slice(0, longest).replace(/\p{Cs}$/u, "")}…` : words;
}
