import { type Address, partsOfAddress } from "@/lib/domain/address";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { Localized } from "@/lib/domain/localized";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { headlineFigures } from "./figures/headline-figures";
import { plainNumber } from "./figures/plain-number";
import { medianOf, spreadOf } from "./figures/robust";
import { isUnitDrift } from "./figures/unit-ratio";
import { zeroFigures } from "./figures/zero-figures";
import type { Outcome, Subject } from "./rule";
import type { Surroundings } from "./surroundings";
import { expectedDecisions } from "./words/expected-decisions";
import { NEEDS_OTHER_BODIES } from "./words/other-bodies";

/** Fewer tell nothing of what is usual. */
export const LEAST_PEERS = 8;
/** In standard deviations of the peers, on a scale of logarithms: bodies differ by factors. */
const FAR = 5;
/** Peers that hardly differ from each other leave room for a body that does: a factor of 1.5. */
const LEAST_DEVIATION = Math.log(1.5);
/** Only what an examiner would look at: ten times the median or a tenth, of more than a few. */
const FACTOR = 10;
const LEAST = 50;

/** Counts from 0, amounts in CNY 10,000 from fen on: small ones count as next to nothing. */
const logarithm = (value: number) => Math.log1p(Math.max(0, value));

function isFarOut(value: number, ofPeers: readonly number[]): boolean {
  const median = medianOf(ofPeers);
  const [small, large] = value < median ? [value, median] : [median, value];
  if (large < LEAST || large + 1 < FACTOR * (small + 1)) return false;
  const spread = spreadOf(ofPeers.map(logarithm));
  const deviation = Math.max(spread.deviation, LEAST_DEVIATION);
  return Math.abs(logarithm(value) - spread.median) > FAR * deviation;
}

function groupOf({ kind, level }: Surroundings, count: number): Localized {
  const { zh, en } = AGENCY_KINDS[kind].label;
  return {
    zh: `${count} 个同类机关（${AGENCY_LEVELS[level].zh}${zh}）`,
    en: `${count} bodies alike (${AGENCY_LEVELS[level].en.toLowerCase()}, ${en.toLowerCase()})`,
  };
}

const TOO_FEW: Localized = {
  zh: `同类同级机关当年的报告不足 ${LEAST_PEERS} 份`,
  en: `fewer than ${LEAST_PEERS} bodies of its kind and level have reported for the year`,
};

/** Where `implausible-zero` speaks already. */
function isExpectedDecision({ report, surroundings }: Subject, address: Address): boolean {
  const { row, column } = partsOfAddress(address);
  const expected = expectedDecisions(report.agency ?? "", surroundings?.kind ?? null);
  return column === "decisions" && expected?.rows.includes(row) === true;
}

function outcomeOf(subject: Subject, surroundings: Surroundings, address: Address): Outcome | null {
  const { report } = subject;
  const value = valueOf(report, address);
  if (value === null) return skipForAbsent(report, [address]);
  const ofPeers = surroundings.peers.flatMap(({ figures }) => figures[address] ?? []);
  if (ofPeers.length < LEAST_PEERS) return { reason: TOO_FEW, cells: [address] };
  if (!isFarOut(value, ofPeers)) return null;
  if (value === 0 && isExpectedDecision(subject, address)) return null;

  const name = figureName(report, address);
  const median = medianOf(ofPeers);
  const group = groupOf(surroundings, ofPeers.length);
  const isUnit = address.endsWith(".amount") && isUnitDrift(value, median);
  return {
    message: {
      zh: `${name.zh} ${plainNumber(value)}，${group.zh}的中位数是 ${plainNumber(median)}${isUnit ? "，像是元与万元之差" : ""}`,
      en: `${name.en} ${plainNumber(value)}; the median of ${group.en} is ${plainNumber(median)}${isUnit ? ", as yuan and 10,000 yuan differ" : ""}`,
    },
    cells: [address],
  };
}

function check(subject: Subject): Outcome[] {
  const { report, form, surroundings } = subject;
  if (surroundings === null) return [NEEDS_OTHER_BODIES];
  if (form === null) return [];
  // What is unknown has no peers.
  if (surroundings.kind === "other" || surroundings.level === "unknown") {
    return [
      {
        reason: {
          zh: "机关的类型或层级不明，没有可比的机关",
          en: "the body's kind or level is not known, so it has no peers",
        },
      },
    ];
  }
  if (surroundings.peers.length < LEAST_PEERS) return [{ reason: TOO_FEW }];
  // A report that is zero throughout has a finding of its own.
  if (zeroFigures(report, form).all === true) return [];
  return headlineFigures(form).flatMap(
    (address) => outcomeOf(subject, surroundings, address) ?? [],
  );
}

/** A figure ten times that of all bodies alike deserves a second look. */
export const peerOutlier = defineRule({
  id: "peer-outlier",
  group: "units",
  severity: "notice",
  title: { zh: "与同类机关相差悬殊", en: "Far from bodies alike" },
  basis: {
    zh: "经验：同类同级机关同一年的数相差十倍以上，多半有原因，或填错了数、单位或位数",
    en: "Experience: ten times as much as bodies alike has a cause, or a slip of digits or unit",
  },
  check,
});
