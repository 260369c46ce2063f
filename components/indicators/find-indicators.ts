import type { AppLocale } from "@/lib/i18n/locale";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { formulaInWords } from "./formula-words";

/** Full-width letters as half-width ones, everything in small letters. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** All that is said of an indicator, in both languages: whoever knows the term finds it. */
function textOf({ id, label, about, unit }: Metric, formula: string): string {
  return folded([id, label.zh, label.en, about.zh, about.en, unit.zh, unit.en, formula].join(" "));
}

/** The indicators whose text holds every word that is searched for; all of them for no word. */
export function findIndicators(text: string, locale: AppLocale): readonly Metric[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  return METRICS.filter((metric) => {
    const own = textOf(metric, formulaInWords(metric, locale) ?? "");
    return words.every((word) => own.includes(word));
  });
}
