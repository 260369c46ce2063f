import type { AppLocale } from "./locale";

/** Sentences one after the other: English sets a space between, Chinese none. */
export function joinSentences(sentences: readonly string[], locale: AppLocale): string {
  return sentences.join(locale === "en" ? " " : "");
}
