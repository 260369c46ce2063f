import type { Address } from "@/lib/domain/address";
import type { AppLocale } from "@/lib/i18n/locale";
import { figureName, rowName } from "./figure-name";
import type { ReportFigure } from "./report-figure";

/** Figures in doubt that stand at one place: one, or those of a row that can't be told apart. */
export interface DoubtfulGroup {
  /** Of the first of them. */
  readonly address: Address;
  readonly name: string;
  /** The characters as read. */
  readonly printed: string;
  /** How many figures they are. */
  readonly count: number;
}

const placeKey = ({ figure, cell: { place } }: ReportFigure) =>
  place === null ? figure.address : `${place.start}-${place.end}`;

/** @param figures in the form's order */
export function doubtfulGroups(
  figures: readonly ReportFigure[],
  locale: AppLocale,
): DoubtfulGroup[] {
  const byPlace = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const group = byPlace.get(placeKey(figure));
    if (group === undefined) byPlace.set(placeKey(figure), [figure]);
    else group.push(figure);
  }
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { form, figure, cell } = first;
    const name = (group.length === 1 ? figureName : rowName)(form, figure, locale);
    return [{ address: figure.address, name, printed: cell.printed ?? "", count: group.length }];
  });
}
