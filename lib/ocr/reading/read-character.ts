import type { Candidate } from "@/lib/domain/document";

/** A character as it was read. */
export interface ReadCharacter {
  readonly text: string;
  /** 0 to 1. */
  readonly score: number;
  /** Where its middle lies across the page, in pixels. */
  readonly x: number;
  /** For a character of a figure that is not certain: what it may be, itself among it. */
  readonly candidates?: readonly Candidate[];
}
