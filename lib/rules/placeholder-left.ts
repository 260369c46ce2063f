import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { RESIDUES } from "./words/residues";
import type { Violation } from "./rule";
import { shortened } from "./words/shortened";
import { matchesIn } from "./words/text-matches";

function check(report: ReadReport): Violation[] {
  const found = new Map<string, { violation: Omit<Violation, "places">; places: Place[] }>();
  for (const { pattern, what } of RESIDUES) {
    for (const { text, place } of matchesIn(report, pattern)) {
      const entry = found.get(text) ?? {
        violation: {
          message: {
            zh: `文中留有“${shortened(text)}”：${what.zh}`,
            en: `“${shortened(text)}” is left in the text: ${what.en}`,
          },
        },
        places: [],
      };
      entry.places.push(place);
      found.set(text, entry);
    }
  }
  return [...found.values()].map(({ violation, places }) => ({ ...violation, places }));
}

/** Nothing of a template or of a tool is left in the text. One finding for each kind of residue. */
export const placeholderLeft = defineRule({
  id: "placeholder-left",
  group: "form-and-law",
  severity: "warning",
  title: { zh: "留有模板或软件痕迹", en: "Residue of a template or a tool" },
  basis: {
    zh: "统一格式中的填写说明和占位符应在定稿时替换或删除",
    en: "Instructions and placeholders of the form are replaced or removed in the final text",
  },
  check: ({ report }) => check(report),
});
