import type { FormId } from "@/lib/domain/form-id";

const REQUESTS = {
  "applications.new": [5, 2, 0, 0, 1, 0, 8],
  "applications.carried_in": [1, 0, 0, 0, 0, 0, 1],
  "applications.granted": [3, 1, 0, 0, 0, 0, 4],
  "applications.partly_granted": [1, 0, 0, 0, 0, 0, 1],
  "applications.denied.third_party": [0, 1, 0, 0, 0, 0, 1],
  "applications.unavailable.not_held": [1, 0, 0, 0, 1, 0, 2],
  "applications.handled": [5, 2, 0, 0, 1, 0, 8],
  "applications.carried_out": [1, 0, 0, 0, 0, 0, 1],
  "reviews.reconsideration": [2, 1, 0, 1, 4],
  "reviews.litigation_after": [1, 0, 0, 0, 1],
};

/**
 * Figures of a report in which everything reconciles, by row and in the form's order of columns.
 * Rows that are not named are zero throughout.
 */
export const SAMPLE_FIGURES: Record<FormId, Readonly<Record<string, readonly number[]>>> = {
  "form-2019": {
    ...REQUESTS,
    "disclosure.normative_documents": [2, 2, 9],
    "disclosure.licences": [12, 1, 30],
    "disclosure.other_services": [3, 0, 5],
    "disclosure.penalties": [20, -1, 46],
    "disclosure.coercion": [2, 0, 1],
    "disclosure.fees": [4, 0],
    "disclosure.procurement": [3, 251.3125],
  },
  "form-2021": {
    ...REQUESTS,
    "disclosure.normative_documents": [2, 1, 9],
    "disclosure.licences": [30],
    "disclosure.penalties": [46],
    "disclosure.coercion": [1],
    "disclosure.fees": [12.3456],
  },
};
