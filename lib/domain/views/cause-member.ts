import type { FindingSummary } from "./finding-list";

/** Another finding of the same report and cause. */
export type CauseMember = Pick<FindingSummary, "id" | "title" | "message" | "severity" | "state">;
