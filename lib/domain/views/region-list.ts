import { z } from "zod";
import { RegionCode } from "./region-code";
import { oneOf, Text, Year } from "./query-parameters";

export const RegionListQuery = z.object({
  /** Null: the latest year that has reports. */
  year: oneOf(Year),
  /** Searched in the names of regions and at the beginning of their codes. */
  q: Text,
  /** The region whose lower ones are shown; null for the whole country. */
  within: oneOf(RegionCode),
});
export type RegionListQuery = z.infer<typeof RegionListQuery>;

/** Of a region's government of exactly this region: its own report for the year. */
export const GovernmentReport = z.enum(["filed", "missing", "none"]);
export type GovernmentReport = z.infer<typeof GovernmentReport>;

/** What is stored of a region and of all that lies in it. */
export interface RegionCounts {
  readonly bodies: number;
  /** Bodies with a report for the year; the others have none. */
  readonly filed: number;
  /** Reports dated after the last day that the regulation allows. */
  readonly late: number;
  readonly openFindings: number;
  /** Requests received, by bodies without governments and their offices; null where no one says. */
  readonly requests: number | null;
  /** How many of these bodies with a report do not say how many requests they received. */
  readonly requestsUnknown: number;
}

export interface RegionLine extends RegionCounts {
  readonly code: RegionCode;
  readonly name: string;
  /** Steps below the first line: 0, 1, 2. */
  readonly depth: number;
  readonly government: GovernmentReport;
  /** Regions that lie in it and are not shown. */
  readonly folded: number;
}

export interface RegionList {
  /** The year that is shown; null while nothing is stored. */
  readonly year: number | null;
  readonly years: readonly number[];
  /** The region whose lower ones are shown, and those that it lies in, the largest first. */
  readonly within: readonly { readonly code: RegionCode; readonly name: string }[];
  /** Each region before those that lie in it. */
  readonly lines: readonly RegionLine[];
  /** Regions that have bodies, of all levels. */
  readonly regions: number;
  /** Bodies whose region is not known: they are in no line. */
  readonly withoutRegion: number;
}
