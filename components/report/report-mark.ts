import type { Address } from "@/lib/domain/address";
import type { Standing } from "@/lib/domain/claim";
import type { Severity } from "@/lib/domain/finding";
import type { UnplacedNumeral } from "@/lib/domain/report";
import type { ClaimView, ReportView } from "@/lib/domain/views/report";
import type { SourceMark } from "@/components/source/segments";
import type { ReportFigure } from "./report-figure";
import type { TextRange } from "./text-range";

/**
 * A figure, a statement of the prose about one, a number that is neither, or what was searched for,
 * where it stands.
 */
export interface ReportMark extends SourceMark {
  readonly kind: "figure" | "claim" | "unplaced" | "found";
  /** Null where the prose counts what the form does not. */
  readonly address: Address | null;
  readonly severity: Severity | null;
  /** Of a statement: whether it agrees with what it was compared with. */
  readonly standing: Standing | null;
  /** Whether the pane goes here when the figure is chosen. */
  readonly leads: boolean;
}

function figureMarks(figures: ReadonlyMap<Address, ReportFigure>): ReportMark[] {
  return [...figures].flatMap(([address, { cell, severity }]) =>
    cell.place === null
      ? []
      : [
          {
            id: address,
            kind: "figure" as const,
            address,
            severity,
            standing: null,
            leads: true,
            start: cell.place.start,
            end: cell.place.end,
          },
        ],
  );
}

/** By which a statement's mark is found in the source. */
export function claimMarkId(index: number): string {
  return `claim-${index}`;
}

/** Claims of the prose; those about a figure of the form lead to it. */
function claimMarks(
  claims: readonly ClaimView[],
  figures: ReadonlyMap<Address, ReportFigure>,
): ReportMark[] {
  const addresses = new Map<string, Address>([...figures.keys()].map((each) => [each, each]));
  return claims.map(({ about, place, standing }, index) => {
    const address = addresses.get(about) ?? null;
    const leads = address !== null && (figures.get(address)?.cell.place ?? null) === null;
    const { start, end } = place;
    return {
      id: claimMarkId(index),
      kind: "claim",
      address,
      severity: null,
      standing,
      leads,
      start,
      end,
    };
  });
}

function unplacedMarks(unplaced: readonly UnplacedNumeral[]): ReportMark[] {
  return unplaced.map(({ place: { start, end } }) => ({
    id: `unplaced-${start}`,
    kind: "unplaced",
    address: null,
    severity: null,
    standing: null,
    leads: false,
    start,
    end,
  }));
}

function foundMarks(at: TextRange | null): ReportMark[] {
  if (at === null) return [];
  const { start, end } = at;
  const nothing = { address: null, severity: null, standing: null, leads: false };
  return [{ id: "found", kind: "found", start, end, ...nothing }];
}

export function marksOfReport(
  figures: ReadonlyMap<Address, ReportFigure>,
  { claims, unplaced }: Pick<ReportView, "claims" | "unplaced">,
  at: TextRange | null = null,
): ReportMark[] {
  return [
    ...figureMarks(figures),
    ...claimMarks(claims, figures),
    ...unplacedMarks(unplaced),
    ...foundMarks(at),
  ];
}
