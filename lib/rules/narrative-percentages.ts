import type { Address } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import { skipForAbsent } from "./figures/figures";
import { OUTCOME_GROUPS, outcomeFigures } from "./figures/outcome-rows";
import { plainNumber } from "./figures/plain-number";
import { previousReport } from "./figures/previous-report";
import { type Comparison, isOwnNumber, type StatedNumber, wordsOf } from "./figures/stated";
import {
  type Amount,
  amountOf,
  isPercent,
  percentWords,
  statedAmounts,
} from "./figures/stated-percent";
import { defineStatedRule } from "./figures/stated-rule";
import type { Subject, Violation } from "./rule";

const NEW: Address = "applications.new.total";
const CARRIED_IN: Address = "applications.carried_in.total";
const HANDLED: Address = "applications.handled.total";

/** What grows from year to year, by the topic of the statement. */
const GROWING: Partial<Record<Claim["about"], { figure: Address; stated: Claim["about"] }>> = {
  "growth.new": { figure: NEW, stated: NEW },
  "growth.handled": { figure: HANDLED, stated: HANDLED },
  "growth.licences": { figure: "disclosure.licences.decisions", stated: "prose.licence_cases" },
  "growth.penalties": { figure: "disclosure.penalties.decisions", stated: "prose.penalty_cases" },
  "growth.coercion": { figure: "disclosure.coercion.decisions", stated: "prose.coercion_cases" },
};

/** One way to come by a percentage. */
interface Way {
  readonly part: Amount;
  readonly whole: Amount;
  readonly computed: number;
}

/** Every percentage that the amounts give; what has no whole has none. */
function waysOf(
  parts: readonly Amount[],
  wholes: readonly Amount[],
  percent: (part: number, whole: number) => number,
): Way[] {
  return parts.flatMap((part) =>
    wholes
      .filter(({ value }) => value > 0)
      .map((whole) => ({ part, whole, computed: percent(part.value, whole.value) })),
  );
}

function violationOf(stated: StatedNumber, { part, whole, computed }: Way): Violation {
  const words = wordsOf(stated);
  const [from, of] = [plainNumber(part.value), plainNumber(whole.value)];
  return {
    message: {
      zh: `文字写“${words}”，按${part.name.zh} ${from} 和${whole.name.zh} ${of} 计算应为 ${percentWords(computed)}`,
      en: `The text says “${words}”; ${part.name.en} ${from} and ${whole.name.en} ${of} make ${percentWords(computed)}`,
    },
    cells: [...new Set([...part.addresses, ...whole.addresses])],
    places: [stated.place],
  };
}

/** A percentage may have been taken in several ways; it fails where it agrees with none of them. */
function judgeWays(stated: StatedNumber, ways: readonly Way[]): Comparison[] {
  const agreeing = ways.find(({ computed }) => isPercent(stated, computed));
  const way = agreeing ?? ways[0];
  if (way === undefined) return [];
  const addresses = [...way.part.addresses, ...way.whole.addresses];
  const outcome = agreeing === undefined ? violationOf(stated, way) : null;
  return [{ claims: [stated], addresses, outcome }];
}

/** The figures that a share is a part of all requests by, as lists that are each added up. */
function partsOfShare(form: Form, stated: StatedNumber): Address[][] {
  const { about } = stated;
  if (about === "share.handled") return [[HANDLED]];
  const group = OUTCOME_GROUPS.find((id) => about === `share.${id}`);
  if (group === undefined) return [];
  const figures = outcomeFigures(form, group);
  // "予以公开率" may count what was granted in part.
  return wordsOf(stated).includes("公开率")
    ? [figures, [...figures, ...outcomeFigures(form, "partly_granted")]]
    : [figures];
}

function statedParts(report: ReadReport, about: Claim["about"]): Amount[] {
  if (about === "share.handled") return statedAmounts(report, HANDLED);
  const group = OUTCOME_GROUPS.find((id) => about === `share.${id}`);
  if (group === undefined) return [];
  const topics: Claim["about"][] =
    group === "granted" || group === "partly_granted"
      ? [`applications.${group}.total`]
      : [`outcomes.${group}`];
  return topics.flatMap((topic) => statedAmounts(report, topic));
}

/** A sum's own name; a single figure has that of its row. */
function nameOf(form: Form, [first, ...others]: readonly Address[]): Localized | undefined {
  if (first === NEW && others.length > 0) {
    return { zh: "新收与结转之和", en: "those received and carried in," };
  }
  const group = OUTCOME_GROUPS.find((id) => first?.startsWith(`applications.${id}.`));
  const label = form.applications.rows.find(
    ({ id }) => `applications.${id}.total` === first,
  )?.group;
  if (others.length === 0 || group === undefined) return undefined;
  return label === null || label === undefined
    ? { zh: "予以公开和部分公开", en: "those granted in full or part," }
    : { zh: label.zh, en: label.en };
}

/** "办结率100%" mostly means those that were due, and says nothing of what is carried out. */
function isOfThoseDue({ about, value }: StatedNumber): boolean {
  return about === "share.handled" && value === 100;
}

/** What a share is of: as the words say, or the requests handled, received or in hand, as reports take each. */
function wholesOfShare(stated: StatedNumber): { figures: Address[][]; topics: Address[] } {
  if (stated.about === "share.handled") {
    return { figures: [[NEW, CARRIED_IN], [NEW]], topics: [HANDLED, NEW] };
  }
  const words = wordsOf(stated);
  if (/占(?:办结|答复|办理)/u.test(words)) return { figures: [[HANDLED]], topics: [HANDLED] };
  if (/占(?:受理|收到)/u.test(words)) {
    return { figures: [[NEW], [NEW, CARRIED_IN]], topics: [NEW] };
  }
  return { figures: [[HANDLED], [NEW, CARRIED_IN], [NEW]], topics: [HANDLED, NEW] };
}

function shares(report: ReadReport, form: Form, stated: StatedNumber): Comparison[] {
  const figures = partsOfShare(form, stated);
  if (figures.length === 0) return [];
  const { figures: readings, topics } = wholesOfShare(stated);
  const known = (lists: readonly Address[][]): Amount[] =>
    lists.flatMap((list) => amountOf(report, list, nameOf(form, list)) ?? []);
  const [parts, all] = [known(figures), known(readings)];
  const ways = waysOf(
    [...parts, ...statedParts(report, stated.about)],
    [...all, ...topics.flatMap((topic) => statedAmounts(report, topic))],
    (part, whole) => (100 * part) / whole,
  );
  const isComplete = parts.length === figures.length && all.length === readings.length;
  const isFailing = ways.every(({ computed }) => !isPercent(stated, computed));
  if (isFailing && isOfThoseDue(stated)) return [];
  if (isComplete || !isFailing) return judgeWays(stated, ways);
  const addresses = [...new Set([...figures, ...readings].flat())];
  const absent = addresses.filter((address) => amountOf(report, [address]) === null);
  return [{ claims: [stated], addresses, outcome: skipForAbsent(report, absent) }];
}

/** Growth is from the figure of the year before, which only that year's report has. */
function growth(subject: Subject, stated: StatedNumber): Comparison[] {
  const { report } = subject;
  const growing = GROWING[stated.about];
  if (growing === undefined) return [];
  const { figure, stated: topic } = growing;
  const addresses = [figure];
  const previous = previousReport(subject);
  if ("reason" in previous) {
    return [{ claims: [stated], addresses, outcome: { ...previous, cells: addresses } }];
  }
  const now = amountOf(report, [figure]);
  const before = amountOf(previous, [figure]);
  if (now === null || before === null) {
    const outcome = skipForAbsent(now === null ? report : previous, addresses);
    return [{ claims: [stated], addresses, outcome }];
  }
  if (before.value === 0) return [];
  const year = previous.year ?? "";
  const wholes: Amount[] = [
    { ...before, name: { zh: `${year} 年的`, en: `that of ${year},` }, addresses: [] },
    ...statedAmounts(previous, topic),
  ];
  const parts = [now, ...statedAmounts(report, topic)];
  return judgeWays(
    stated,
    waysOf(parts, wholes, (part, whole) => (100 * (part - whole)) / whole),
  );
}

/** Percentages in the prose are those that the figures make, within a tenth of a point. */
export const narrativePercentages = defineStatedRule({
  id: "narrative-percentages",
  group: "prose",
  severity: "warning",
  title: { zh: "文字里的百分比算得不对", en: "A percentage is miscounted" },
  basis: {
    zh: "百分比由件数算出，文字写的占比、增幅应当与按表格重新计算的一致（相差不超过 0.1 个百分点）",
    en: "A percentage follows from the figures: as stated it should be the recomputed one, within 0.1 point",
  },
  comparisons(subject) {
    const { report, form } = subject;
    if (form === null) return [];
    return report.claims
      .filter(isOwnNumber)
      .filter(({ unit, approximate }) => unit === "%" && !approximate)
      .flatMap((stated) => [...shares(report, form, stated), ...growth(subject, stated)]);
  },
});
