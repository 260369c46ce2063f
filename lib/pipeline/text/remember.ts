/** Longer texts are rarely asked for again, and a hostile document has many of them. */
const LONGEST = 100;
const MOST = 4_000;

/**
 * A pure function of a short text that remembers what it gave: a report has few different labels
 * and figures, and each is looked at a dozen times.
 */
export function remember<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const given = known.get(text);
    if (given !== undefined) return given;
    const result = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
