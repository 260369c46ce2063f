import type { Address } from "@/lib/domain/address";
import { numberAt, withFigures, withMore } from "./change-figures";
import type { Plant } from "./plant";

const own = (row: string): Address => `applications.${row}.natural_person`;
const total = (row: string): Address => `applications.${row}.total`;

/** Mistakes in the tables; the prose repeats them, as it would in life. */
export const FIGURE_PLANTS = {
  "two-requests-vanish": {
    rules: ["applications-balance"],
    figures: (figures) => withMore(figures, [own("new"), total("new")], 2),
  },
  "carried-out-forgotten": {
    rules: ["applications-balance"],
    figures: (figures) => withMore(figures, [own("carried_out"), total("carried_out")], 1),
  },
  "totals-one-too-many": {
    rules: ["applications-row-total"],
    figures: (figures) => withMore(figures, [total("granted"), total("handled"), total("new")], 1),
  },
  "outcomes-do-not-add-up": {
    rules: ["applications-outcomes-total"],
    figures: (figures) =>
      withMore(figures, [own("handled"), total("handled"), own("new"), total("new")], 1),
  },
  "digit-lost": {
    rules: ["applications-row-total", "applications-balance"],
    figures: (figures) =>
      withFigures(figures, {
        [total("new")]: Math.floor(numberAt(figures, total("new")) / 10),
      }),
  },
  "carried-in-differs": {
    rules: ["carry-over"],
    figures: (figures) =>
      withMore(
        figures,
        ["carried_in", "granted", "handled"].flatMap((row) => [own(row), total(row)]),
        3,
      ),
  },
  "review-total-off": {
    rules: ["reviews-total"],
    figures: (figures) => withMore(figures, ["reviews.reconsideration.total"], 1),
  },
  "items-copied-into-change": {
    rules: ["items-change"],
    figures: (figures) =>
      withFigures(figures, {
        "disclosure.licences.items_change": numberAt(
          figures,
          "disclosure.licences.items_last_year",
        ),
      }),
  },
  "more-new-than-all": {
    rules: ["newly-public-over-total"],
    figures: (figures) =>
      withFigures(figures, {
        "disclosure.normative_documents.newly_public":
          numberAt(figures, "disclosure.normative_documents.public_total") + 2,
      }),
  },
  "amount-without-projects": {
    rules: ["procurement-count-amount"],
    figures: (figures) => withFigures(figures, { "disclosure.procurement.projects": 0 }),
  },
  "decisions-without-items": {
    rules: ["decisions-without-items"],
    figures: (figures) =>
      withFigures(figures, {
        "disclosure.penalties.items_last_year": 0,
        "disclosure.penalties.items_change": 0,
      }),
  },
  "decisions-taken-from-items": {
    rules: ["decisions-copied"],
    fits: (figures) => "disclosure.licences.items_change" in figures,
    figures: (figures) =>
      withFigures(
        figures,
        Object.fromEntries(
          ["licences", "penalties"].flatMap((row) => [
            [`disclosure.${row}.items_last_year`, 8],
            [`disclosure.${row}.items_change`, 2],
            [`disclosure.${row}.decisions`, 10],
          ]),
        ),
      ),
  },
  "regulations-of-a-bureau": {
    rules: ["regulations-by-bureau"],
    figures: (figures) =>
      withMore(figures, ["disclosure.regulations.made", "disclosure.regulations.in_force"], 2),
  },
  "more-made-than-in-force": {
    rules: ["documents-in-force"],
    figures: (figures) =>
      withFigures(figures, {
        "disclosure.normative_documents.made": 9,
        "disclosure.normative_documents.repealed": 0,
        "disclosure.normative_documents.in_force": 2,
      }),
  },
  "no-penalties": {
    rules: ["implausible-zero"],
    kinds: ["urban-management", "market-supervision", "public-security"],
    figures: (figures) => withFigures(figures, { "disclosure.penalties.decisions": 0 }),
  },
  "all-zero": {
    rules: ["all-zero"],
    figures: (figures) => Object.fromEntries(Object.keys(figures).map((address) => [address, 0])),
  },
  "fees-in-yuan-as-ten-thousands": {
    rules: ["unit-drift"],
    fits: (figures) => numberAt(figures, "disclosure.fees.amount") > 0,
    figures: (figures) =>
      withFigures(figures, {
        "disclosure.fees.amount": Math.round(numberAt(figures, "disclosure.fees.amount") * 10_000),
      }),
  },
} satisfies Record<string, Plant>;
