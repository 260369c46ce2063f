import type { Address } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Severity } from "@/lib/domain/finding";
import type { UnplacedNumeral } from "@/lib/domain/report";
import type { ReportView } from "@/lib/domain/views/report";
import type { SourceMark } from "@/components/source/segments";
import type { ReportFigure } from "./report-figure";

/** A figure, a statement of the prose about one, or a number that is neither, where it stands. */
export interface ReportMark extends SourceMark {
  readonly kind: "figure" | "claim" | "unplaced";
  /** Null where the prose counts what the form does not. */
  readonly address: Address | null;
  readonly severity: Severity | null;
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
            leads: true,
            start: cell.place.start,
            end: cell.place.end,
          },
        ],
  );
}

/** Claims of the prose; those about a figure of the form lead to it. */
function claimMarks(
  claims: readonly Claim[],
  figures: ReadonlyMap<Address, ReportFigure>,
): ReportMark[] {
  const addresses = new Map<string, Address>([...figures.keys()].map((each) => [each, each]));
  return claims.map(({ about, place }, index) => {
    const address = addresses.get(about) ?? null;
    const leads = address !== null && (figures.get(address)?.cell.place ?? null) === null;
    const { start, end } = place;
    return { id: `claim-${index}`, kind: "claim", address, severity: null, leads, start, end };
  });
}

function unplacedMarks(unplaced: readonly UnplacedNumeral[]): ReportMark[] {
  return unplaced.map(({ place: { start, end } }) => ({
    id: `unplaced-${start}`,
    kind: "unplaced",
    address: null,
    severity: null,
    leads: false,
    start,
    end,
  }));
}

export function marksOfReport(
  figures: ReadonlyMap<Address, ReportFigure>,
  { claims, unplaced }: Pick<ReportView, "claims" | "unplaced">,
): ReportMark[] {
  return [...figureMarks(figures), ...claimMarks(claims, figures), ...unplacedMarks(unplaced)];
}
