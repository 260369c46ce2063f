import "server-only";

/** Text for a column of its own: of sane length, and without the character that PostgreSQL refuses. */
export function plainText(text: string, length: number): string {
  return text.replaceAll("\0", "").slice(0, length).trim();
}
