/** Seeds of documents that a reader once stumbled over. */
export const RECORDED: readonly number[] = [
  223_221, // a row of hundreds of words, any of which might have been one label: 6 s
];
