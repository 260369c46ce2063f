import type { Address } from "@/lib/domain/address";
import type { Severity } from "@/lib/domain/finding";
import type { ReportView } from "@/lib/domain/views/report";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { type Certainty, certaintyOf } from "./certainty";
import { figureName } from "./figure-name";
import { recognisedScore } from "./recognised-score";
import type { ReportFigure } from "./report-figure";

/** What the panel says of a chosen figure; numbers as the reader's language writes them. */
export interface FigureDetail {
  readonly address: Address;
  readonly name: string;
  /** What counts: as read, or as corrected. */
  readonly shown: string;
  readonly isAmount: boolean;
  /** The characters as printed; null where the document has no such cell. */
  readonly printed: string | null;
  readonly absent: ReportFigure["cell"]["absent"];
  readonly method: ReportFigure["cell"]["method"];
  /** Null where there is nothing to be sure of. */
  readonly certainty: Certainty | null;
  /** How sure the recogniser is, in per cent, where the figure was recognised from an image. */
  readonly score: number | null;
  readonly unit: ReportFigure["cell"]["unit"];
  readonly page: number | null;
  readonly computed: readonly { readonly across: "row" | "column"; readonly value: string }[];
  readonly correction: {
    readonly by: string;
    readonly at: string;
    readonly note: string;
  } | null;
  readonly findings: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
  readonly quotes: readonly string[];
}

function detailOf(
  { form, figure, cell, value, correction, computed, findings }: ReportFigure,
  { claims, document }: Pick<ReportView, "claims" | "document">,
  locale: AppLocale,
): FigureDetail {
  const show = (number: number | null) =>
    number === null ? NO_FIGURE : formatFigure(number, figure.kind, locale);
  const score = recognisedScore(document, cell.place);
  return {
    address: figure.address,
    name: figureName(form, figure, locale),
    shown: show(value),
    isAmount: figure.kind === "amount",
    printed: cell.printed,
    absent: cell.absent,
    method: cell.method,
    certainty: certaintyOf(cell),
    score: score === null ? null : Math.floor(score * 100),
    unit: cell.unit,
    page: cell.place?.page ?? null,
    computed: computed.map((total) => ({ across: total.across, value: show(total.value) })),
    correction:
      correction === null
        ? null
        : { by: correction.actor.name, at: correction.at, note: correction.note },
    findings: findings.map(({ id, severity, message }) => ({
      id,
      severity,
      message: inLocale(message, locale),
    })),
    quotes: claims.filter(({ about }) => about === figure.address).map(({ quote }) => quote),
  };
}

export function figureDetails(
  figures: ReadonlyMap<Address, ReportFigure>,
  report: Pick<ReportView, "claims" | "document">,
  locale: AppLocale,
): Readonly<Record<string, FigureDetail>> {
  return Object.fromEntries(
    [...figures].map(([address, figure]) => [address, detailOf(figure, report, locale)]),
  );
}
