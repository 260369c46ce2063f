import type { FormSection } from "@/lib/form/form";

/** How the form numbers its sections. */
export const SECTION_NUMERALS: Readonly<Record<FormSection["number"], string>> = {
  1: "一",
  2: "二",
  3: "三",
  4: "四",
  5: "五",
  6: "六",
};
