interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Sentences that follow each other in one paragraph, put together as one range of the text. */
export function stretchesOf(
  sentences: readonly Sentence[],
): { readonly start: number; readonly end: number }[] {
  const stretches: Sentence[] = [];
  for (const sentence of sentences) {
    const last = stretches.at(-1);
    const follows = last?.paragraph === sentence.paragraph && sentence.start <= last.end + 1;
    if (last !== undefined && follows) {
      stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, sentence.end) };
    } else stretches.push(sentence);
  }
  return stretches.map(({ start, end }) => ({ start, end }));
}
