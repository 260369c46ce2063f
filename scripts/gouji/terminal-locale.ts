import type { Locale } from "@/lib/domain/localized";

/** The language of the terminal, which other programs answer in as well. */
export function terminalLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? "").startsWith("zh") ? "zh" : "en";
}
