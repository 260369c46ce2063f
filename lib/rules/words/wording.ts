import type { Localized } from "@/lib/domain/localized";
import type { PrintedHeader, PrintedRow } from "@/lib/domain/report";
import { FORM_TABLES } from "@/lib/rules/figures/form-tables";
import type { Violation } from "@/lib/rules/rule";
import { shortened } from "./shortened";
import { almostSameWords, sameWords } from "./same-words";

/** Printed labels whose words are not the form's own. */
export function departures<Printed extends PrintedHeader | PrintedRow>(
  labels: readonly Printed[],
): Printed[] {
  return labels.filter(
    ({ match, printed, official }) => match !== "official" && !sameWords(printed, official),
  );
}

/** "本年度止件数”应为“本年废止件数": each pair of words once. */
function pairs(labels: readonly (PrintedHeader | PrintedRow)[]): Localized {
  const seen = new Map(
    labels.map(({ printed, official }) => [
      `${shortened(printed)}\n${official}`,
      { printed: shortened(printed), official },
    ]),
  );
  const list = [...seen.values()];
  return {
    zh: list.map(({ printed, official }) => `“${printed}”应为“${official}”`).join("，"),
    en: list.map(({ printed, official }) => `“${printed}” for “${official}”`).join(", "),
  };
}

/** One finding for all that a table words otherwise: a reader decides on the table, not on words. */
export function wordingViolations(
  labels: readonly (PrintedHeader | PrintedRow)[],
  part: Localized,
): Violation[] {
  return FORM_TABLES.flatMap(({ id, name }) => {
    const found = departures(labels.filter(({ table }) => table === id));
    if (found.length === 0) return [];
    const words = pairs(found);
    const harmless = found.every(({ printed, official }) => almostSameWords(printed, official));
    return [
      {
        message: {
          zh: `${name.zh}的${part.zh}与格式不同：${words.zh}`,
          en: `In ${name.en} the ${part.en} are not the form's: ${words.en}`,
        },
        places: found.map(({ place }) => place),
        ...(harmless ? { severity: "notice" as const } : {}),
      },
    ];
  });
}
