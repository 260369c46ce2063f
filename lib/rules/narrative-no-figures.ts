import { defineRule } from "./define-rule";

/** A number's last digit with the unit of something counted, or money. */
const COUNTED = /\d\s{0,3}[余多]?\s{0,3}(?:条|件|份|篇|次|个|项|宗|起|期|场|人|万元|元|%|％)/u;

/** The overview states at least one figure, or says that there is none. */
export const narrativeNoFigures = defineRule({
  id: "narrative-no-figures",
  group: "prose",
  severity: "warning",
  title: { zh: "总体情况没有数字", en: "The overview states no figure" },
  basis: {
    zh: "条例第五十条要求报告主动公开、依申请公开的情况；没有任何数字的总体情况等于没有报告",
    en: "Article 50 asks for what was disclosed and requested; an overview without a figure reports nothing",
  },
  check({ report }) {
    const overview = report.sections.find(({ number }) => number === 1);
    if (overview === undefined) {
      return [
        { reason: { zh: "没有找到总体情况一节", en: "there is no overview section to look in" } },
      ];
    }
    const text = report.document.text.slice(overview.start, overview.end).normalize("NFKC");
    const states = report.claims.some(({ section, kind }) => section === 1 && kind !== "some");
    if (states || COUNTED.test(text)) return [];
    return [
      {
        message: {
          zh: "总体情况里没有一个数字：没有写公开了多少信息，也没有写收到多少申请",
          en: "The overview has not one figure: neither items disclosed nor requests received",
        },
        places: [overview.place],
      },
    ];
  },
});
