/** Seeds of documents that a reader once stumbled over. */
export const RECORDED: readonly number[] = [];
