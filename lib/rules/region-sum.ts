import type { Address } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { headlineFigures } from "./figures/headline-figures";
import { plainNumber } from "./figures/plain-number";
import type { Outcome, Skip, Subject, Violation } from "./rule";
import type { BodyFigures } from "./surroundings";
import { namesOfBodies, NEEDS_OTHER_BODIES } from "./words/other-bodies";

const INCOMPLETE: Outcome = {
  reason: {
    zh: "没有确认本地区各机关的报告已收齐",
    en: "nobody has said that all bodies of the region have reported",
  },
};

const NO_BODIES: Outcome = {
  reason: {
    zh: "库中没有本地区各机关当年的报告",
    en: "no report of the region's bodies for the year is stored",
  },
};

const NOT_GIVEN: Skip = {
  reason: {
    zh: "有机关的报告没有给出这个数",
    en: "some body of the region gives no such figure",
  },
};

interface Given {
  readonly name: string;
  readonly value: number;
}

function largestFirst(given: readonly Given[]): string[] {
  return given
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, value }) => `${name} ${plainNumber(value)}`);
}

/** To a fen: amounts are sums of decimals. */
const rounded = (sum: number) => Math.round(sum * 1e6) / 1e6;

interface Shortfall {
  readonly address: Address;
  readonly words: Localized;
}

/** Two, so that a message stays one that is read; the others are marked all the same. */
const SPOKEN_OF = 2;

function compare(
  report: ReadReport,
  bodies: readonly BodyFigures[],
  address: Address,
): Shortfall | Skip | null {
  const total = valueOf(report, address);
  if (total === null) return skipForAbsent(report, [address]);
  const given = bodies.flatMap(({ name, figures }) => {
    const value = figures[address] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  const sum = rounded(given.reduce((before, { value }) => before + value, 0));
  // What is not given can only add to the sum.
  if (sum <= total)
    return given.length === bodies.length ? null : { ...NOT_GIVEN, cells: [address] };

  const name = figureName(report, address);
  const parts = namesOfBodies(largestFirst(given));
  const [ours, theirs, short] = [total, sum, rounded(sum - total)].map(plainNumber);
  return {
    address,
    words: {
      zh: `${name.zh}：政府 ${ours} < 各机关之和 ${theirs}（${parts.zh}），少 ${short}`,
      en: `${name.en}: the government ${ours} < the sum of its bodies ${theirs} (${parts.en}), ${short} too few`,
    },
  };
}

/** One finding for all figures: a government that left its departments out did so throughout. */
function violationOf(shortfalls: readonly Shortfall[]): Violation {
  const spoken = shortfalls.slice(0, SPOKEN_OF).map(({ words }) => words);
  const left = shortfalls.length - spoken.length;
  return {
    message: {
      zh: spoken.map(({ zh }) => zh).join("；") + (left > 0 ? `；另有 ${left} 个数也是` : ""),
      en: spoken.map(({ en }) => en).join("; ") + (left > 0 ? `; and ${left} more figures` : ""),
    },
    cells: shortfalls.map(({ address }) => address),
  };
}

function check({ report, form, surroundings }: Subject): Outcome[] {
  if (surroundings === null) return [NEEDS_OTHER_BODIES];
  if (form === null || surroundings.region === null) return [];
  const { isComplete, bodies } = surroundings.region;
  if (!isComplete) return [INCOMPLETE];
  if (bodies.length === 0) return [NO_BODIES];
  const shortfalls: Shortfall[] = [];
  const skips: Skip[] = [];
  for (const address of headlineFigures(form)) {
    const outcome = compare(report, bodies, address);
    if (outcome === null) continue;
    if ("reason" in outcome) skips.push(outcome);
    else shortfalls.push(outcome);
  }
  return shortfalls.length === 0 ? skips : [violationOf(shortfalls), ...skips];
}

/** A government reports for itself and its departments: its totals hold theirs. */
export const regionSum = defineRule({
  id: "region-sum",
  group: "across-bodies",
  severity: "warning",
  title: { zh: "政府数少于所属机关之和", en: "Less than the sum of its bodies" },
  basis: {
    zh: "《政府信息公开条例》第四十九条：各部门的年度报告交本级政府主管部门，由其公布本级政府的年度报告",
    en: "Article 49: departments hand in their reports, from which the government's own is made",
  },
  check,
});
