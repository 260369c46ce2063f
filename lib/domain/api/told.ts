import type { z } from "zod";

/** The key of a schema's Chinese description; the English one stands under `description`. */
export const CHINESE = "x-description-zh";

/** A schema with what it is, in both languages: shown on the page of the API, written into its description. */
export function told<Schema extends z.ZodType>(schema: Schema, zh: string, en: string): Schema {
  return schema.meta({ description: en, [CHINESE]: zh });
}
