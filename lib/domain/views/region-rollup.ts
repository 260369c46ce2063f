import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { AgencyKind } from "@/lib/domain/agency-kind";
import { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MissingReason, Quantity } from "./quantity";
import { oneOf, Year } from "./query-parameters";
import type { RegionCode } from "./region-code";
import type { RegionList } from "./region-list";
import type { SeverityCounts } from "./severity-counts";

/**
 * What of a region is added up. A government's report holds those of its bodies already, so that no
 * scope has a government beside its own bodies.
 *
 * - `own`: the departments of this level, and the towns and streets of exactly this region: the
 *   bodies that the check `region-sum` holds against the government's report.
 * - `governments`: these, and the governments of the regions right below.
 * - `bodies`: the departments, towns and streets of this region and of all below it.
 */
export const RollupScope = z.enum(["own", "governments", "bodies"]);
export type RollupScope = z.infer<typeof RollupScope>;

export const RegionRollupQuery = z.object({
  /** Null: the latest year for which the region has reports. */
  year: oneOf(Year),
  /** Null: the first scope that has bodies. */
  of: oneOf(RollupScope),
  /** Null: the form of the year. */
  form: oneOf(FormId),
});
export type RegionRollupQuery = z.infer<typeof RegionRollupQuery>;

/** A figure over the bodies that report on one form. */
export interface RegionSum {
  /** Null where no body gives the figure. Amounts are in CNY 10,000 (万元). */
  readonly value: number | null;
  /** Bodies that give it. */
  readonly bodies: number;
  /** Why others that report on the form do not, with how many. */
  readonly absent: Readonly<Partial<Record<MissingReason, number>>>;
}

/** A body that belongs to what is added up. */
export interface RollupBody {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** Its current report for the year, or null where it has none. */
  readonly report: {
    readonly id: string;
    readonly form: FormId | null;
    /** Days from the last day allowed to its date; null where it is undated. */
    readonly daysAfterDeadline: number | null;
    readonly openFindings: SeverityCounts;
  } | null;
}

/** The government of exactly the region, and its own report for the year. */
export interface RegionGovernment {
  readonly id: string;
  readonly name: string;
  readonly reportId: string | null;
  readonly form: FormId | null;
  /** Its figures, where its report is on the form that is shown; else empty. */
  readonly figures: Readonly<Partial<Record<Address, Quantity>>>;
}

/** A body whose own figures do not hold, and by how much it moves the sum out of balance. */
export interface CheckedBody {
  readonly id: string;
  readonly name: string;
  readonly reportId: string;
  /** Left side less right side. */
  readonly difference: number;
  /** Some of the figures that should hold are missing in its report, so that its rest can't. */
  readonly isPartial: boolean;
}

/** A check of the form, made on the sums. Only those that some body moves are told. */
export interface RegionCheck {
  /** The check that is made on each report. */
  readonly rule: string;
  readonly title: Localized;
  /** The column or row in which it should hold. */
  readonly label: Localized;
  /** The figure to look at first. */
  readonly address: Address;
  readonly left: number;
  readonly right: number;
  /** Those whose difference is greatest first; together they make the difference of the sums. */
  readonly bodies: readonly CheckedBody[];
}

/** Bodies of the region that are not added up, and why. */
export interface RollupRest {
  /** Offices of the government, which publish its report beside their own. */
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** Of exactly this region, and of another level than it. */
  readonly otherLevel: readonly { readonly id: string; readonly name: string }[];
  /** Bodies of lower regions of which no government is known that reports for them. */
  readonly withoutGovernment: number;
}

export interface RegionRollup {
  readonly region: { readonly code: RegionCode; readonly name: string };
  /** The regions that it lies in, the largest first. */
  readonly above: readonly { readonly code: RegionCode; readonly name: string }[];
  /** Lower regions that have bodies, one step below. */
  readonly below: RegionList["lines"];
  readonly year: number;
  /** Years for which the region has reports, oldest first. */
  readonly years: readonly number[];
  readonly of: RollupScope;
  /** What else can be added up, with how many bodies. */
  readonly scopes: readonly { readonly of: RollupScope; readonly bodies: number }[];
  /** The form whose figures are shown; null for a year without a national form. */
  readonly form: FormId | null;
  /** The form that the year prescribes. */
  readonly formOfYear: FormId | null;
  /** The forms that the bodies used, with how many; null where it was not recognised. */
  readonly forms: readonly { readonly form: FormId | null; readonly bodies: number }[];
  /** Every body that belongs to the scope, in the order of their names. */
  readonly bodies: readonly RollupBody[];
  /** Bodies whose figures are added up: those with a report on the form that is shown. */
  readonly added: number;
  /** Every figure of the form; empty without one. */
  readonly sums: Readonly<Partial<Record<Address, RegionSum>>>;
  readonly government: RegionGovernment | null;
  /** Somebody said that all bodies of the region have reported for the year. */
  readonly isComplete: boolean;
  /** How many checks could be made on the sums. */
  readonly checksMade: number;
  readonly checks: readonly RegionCheck[];
  readonly rest: RollupRest;
  /** All of it is made by the program as a sample. */
  readonly isSample: boolean;
}
