import type { Locale, Localized } from "@/lib/domain/localized";

/** The languages of the interface, as language tags; the first is the default. */
export const APP_LOCALES = ["zh-CN", "en"] as const;
export type AppLocale = (typeof APP_LOCALES)[number];

export const LOCALE_COOKIE = "locale";

export function isAppLocale(value: string | undefined): value is AppLocale {
  return APP_LOCALES.some((locale) => locale === value);
}

/** The language that a person chose, else the first that the browser asks for and we have. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): AppLocale {
  if (isAppLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality = "q=1"] = part.trim().split(";");
      return {
        language: tag.split("-")[0]?.toLowerCase(),
        weight: Number(quality.trim().slice(2)),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    if (language === "zh") return "zh-CN";
    if (language === "en") return "en";
  }
  return APP_LOCALES[0];
}

const DOMAIN_LOCALE: Record<AppLocale, Locale> = { "zh-CN": "zh", en: "en" };

/** A text of the domain (a rule's message, a form's label) in the language of the interface. */
export function inLocale(text: Pick<Localized, Locale>, locale: AppLocale): string {
  return text[DOMAIN_LOCALE[locale]];
}
