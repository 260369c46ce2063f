import type { Address } from "@/lib/domain/address";
import type { Cell } from "@/lib/domain/cell";
import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { confidenceOf } from "./confidence";
import { Locator } from "./locate";

interface Placed {
  readonly place: Place;
}
interface MaybePlaced {
  readonly place: Place | null;
}

/**
 * The report with page and box in every place, where its format has pages, and with each cell's
 * confidence. The stages before this one speak of offsets alone.
 */
export function withPlaces(report: ReadReport): ReadReport {
  const locator = new Locator(report.document);
  const located = <T extends Placed>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, place: locator.locate(part.place) }));
  const maybe = (place: Place | null) => (place === null ? null : locator.locate(place));
  const maybeLocated = <T extends MaybePlaced>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, place: maybe(part.place) }));

  const cells: Record<Address, Cell> = {};
  for (const [address, cell] of Object.entries(report.cells) as [Address, Cell][]) {
    const { place } = cell;
    const runs = place === null ? [] : locator.runsIn(place.start, place.end);
    cells[address] = { ...cell, place: maybe(place), ...confidenceOf(cell, runs) };
  }
  return {
    ...report,
    cells,
    claims: located(report.claims),
    sections: located(report.sections),
    rows: located(report.rows).map((row) => ({ ...row, figuresPlace: maybe(row.figuresPlace) })),
    headers: located(report.headers),
    names: located(report.names),
    years: located(report.years),
    unplaced: located(report.unplaced),
    diagnostics: maybeLocated(report.diagnostics),
  };
}
