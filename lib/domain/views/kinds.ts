import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";

/** A word that a person added. */
export interface GivenWordView {
  readonly word: string;
  readonly actor: string;
  readonly at: Date;
}

/** A kind of body: by which words a name tells it, and how many bodies are of it. */
export interface KindLine {
  readonly kind: AgencyKind;
  readonly given: readonly GivenWordView[];
  readonly bodies: number;
}

/** What one body is, and who says so. */
export interface AgencyKindView {
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  /** Said by a person, and kept whatever names tell. */
  readonly isKindGiven: boolean;
  readonly isLevelGiven: boolean;
  /** What its name tells. */
  readonly told: { readonly kind: AgencyKind; readonly level: AgencyLevel };
  /** Of a government with a known region: its years, and whether its bodies have all reported. */
  readonly regionYears: readonly { readonly year: number; readonly isComplete: boolean }[];
}
