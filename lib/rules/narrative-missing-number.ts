import { defineRule } from "./define-rule";

/** A unit has its number: "主动公开政务信息条" has lost it. */
export const narrativeMissingNumber = defineRule({
  id: "narrative-missing-number",
  group: "prose",
  severity: "error",
  title: { zh: "量词前缺少数字", en: "A number is missing before its unit" },
  basis: {
    zh: "“条”“件”等量词前应当有数字",
    en: "A unit such as 条 or 件 needs its number",
  },
  check: ({ report }) =>
    report.claims
      .filter(({ kind }) => kind === "missing")
      .map(({ quote, unit, place }) => {
        const words = quote.replace(/\s+/gu, "");
        return {
          message: {
            zh: `“${words}”的“${unit ?? ""}”前面没有数字`,
            en: `“${words}” has no number before “${unit ?? ""}”`,
          },
          places: [place],
        };
      }),
});
