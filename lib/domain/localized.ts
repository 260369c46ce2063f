import { z } from "zod";

/** A text in both languages of the interface. */
export const Localized = z.object({ zh: z.string(), en: z.string() });
export type Localized = z.infer<typeof Localized>;

export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];
