import type { Address } from "@/lib/domain/address";
import { sumOf } from "./figures/equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { statedOn, wordsOf } from "./figures/stated";
import { defineStatedRule } from "./figures/stated-rule";

/** Licences and penalties are published one by one within days; coercion is not. */
const PUBLISHED: readonly Address[] = [
  "disclosure.licences.decisions",
  "disclosure.penalties.decisions",
];
/** A body may publish decisions elsewhere and leave them out; a tenth can't be told by that alone. */
const TIMES_FEWER = 10;
/** With fewer decisions than this a small number of items says nothing. */
const FEWEST_DECISIONS = 100;

/** Items disclosed are not far fewer than the decisions that are to be published. */
export const narrativeScale = defineStatedRule({
  id: "narrative-scale",
  group: "prose",
  severity: "notice",
  title: { zh: "主动公开条数远少于决定数", en: "Far fewer items disclosed than decisions" },
  basis: {
    zh: "行政许可、行政处罚决定应当逐件公示，主动公开的信息条数通常不会远少于它们的件数",
    en: "Licences and penalties are published one by one, so items disclosed are not far fewer",
  },
  comparisons({ report, form }) {
    const stated = statedOn(report, "prose.disclosed_items").filter(
      ({ kind }) => kind === "number",
    );
    // Several numbers are several kinds of items, or channels: only the largest may be all of them.
    const most = stated.toSorted((a, b) => b.value - a.value)[0];
    if (form === null || most === undefined) return [];
    const absent = PUBLISHED.filter((figure) => valueOf(report, figure) === null);
    const terms = PUBLISHED.flatMap(
      (figure) => termOf(report, figure, rowName(report, figure)) ?? [],
    );
    const decisions = sumOf(terms);
    const isFar = decisions >= FEWEST_DECISIONS && most.value * TIMES_FEWER < decisions;
    if (absent.length > 0 && !isFar) {
      return [{ claims: [], addresses: absent, outcome: skipForAbsent(report, absent) }];
    }
    // As many items as decisions: nothing but those were published, and the numbers agree.
    if (!isFar) {
      const isSame = most.value > 0 && most.value === decisions && !most.approximate;
      return isSame ? [{ claims: [most], addresses: PUBLISHED, outcome: null }] : [];
    }
    const words = wordsOf(most);
    const zh = terms.map(({ label, value }) => `${label.zh} ${plainNumber(value)}`).join(" + ");
    const en = terms.map(({ label, value }) => `${label.en} ${plainNumber(value)}`).join(" + ");
    return [
      {
        claims: [most],
        addresses: PUBLISHED,
        outcome: {
          message: {
            zh: `文字写“${words}”，表二处理决定共 ${plainNumber(decisions)} 件（${zh}），远多于公开的条数`,
            en: `The text says “${words}”; table two has ${plainNumber(decisions)} decisions (${en}), far more than the items disclosed`,
          },
          cells: terms.flatMap(({ address }) => address ?? []),
          places: [most.place],
        },
      },
    ];
  },
});
