import type { Address } from "@/lib/domain/address";
import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";

/** A body whose report is compared with. */
export interface OtherBody {
  readonly agencyId: string;
  readonly name: string;
  readonly reportId: string;
}

/** Its figures, as they count; null where its report gives none. */
export interface BodyFigures extends OtherBody {
  readonly figures: Readonly<Partial<Record<Address, number | null>>>;
}

/** A sentence of the report's own prose that stands in another body's report too. */
export interface SharedPassage {
  /** Range of the report's text. */
  readonly start: number;
  readonly end: number;
  readonly with: OtherBody;
  readonly year: number;
}

/** The bodies of a government's region. */
export interface RegionBodies {
  /** Whether a person said that all of them have reported. */
  readonly isComplete: boolean;
  /** Empty as long as nobody said so. */
  readonly bodies: readonly BodyFigures[];
}

/** What is stored of other bodies that a report can be compared with. */
export interface Surroundings {
  /** What the reporting body is, as stored: told from its name, or by a person. */
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  /**
   * Bodies of the same kind and level with a report for the same year on the same form, without this
   * one: so many as make a median steady, not all of a large country. With headline figures alone.
   */
  readonly peers: readonly BodyFigures[];
  /** Without sentences that so many bodies have that they are common words of the field. */
  readonly sharedPassages: readonly SharedPassage[];
  /** Bodies whose report for the year has the same non-zero figures throughout, and enough of them. */
  readonly sameFigures: readonly OtherBody[];
  /** Null for a body that is no government, or of no known region. */
  readonly region: RegionBodies | null;
}
