import { BODY_PLANTS } from "./body-plants";
import { DOCUMENT_PLANTS } from "./document-plants";
import { FIGURE_PLANTS } from "./figure-plants";
import { FORM_PLANTS } from "./form-plants";
import type { Plant } from "./plant";
import { PROSE_PLANTS } from "./prose-plants";
import { YEAR_PLANTS } from "./year-plants";

const ALL = {
  ...FIGURE_PLANTS,
  ...PROSE_PLANTS,
  ...DOCUMENT_PLANTS,
  ...FORM_PLANTS,
  ...YEAR_PLANTS,
  ...BODY_PLANTS,
} as const;

export type PlantName = keyof typeof ALL;

/** Every mistake that the sample set knows, by name. */
export const PLANTS: Readonly<Record<PlantName, Plant>> = ALL;
