import type { Address } from "@/lib/domain/address";
import type { Doubt } from "@/lib/domain/cause";
import type { Cell } from "@/lib/domain/cell";
import type { Localized } from "@/lib/domain/localized";

/** A figure that a finding rests on, and whether a person has corrected our reading of it. */
export interface RestsOn {
  readonly address: Address;
  readonly cell: Cell;
  readonly isCorrected: boolean;
}

/** A ground to doubt our reading: which figures it holds for, and in what words. */
interface Ground {
  readonly holds: (cell: Cell) => boolean;
  readonly reason: (count: number) => Localized;
}

const figures = (count: number): string => (count === 1 ? "1 figure" : `${count} figures`);

/** The gravest first; one is told. */
const GROUNDS: readonly Ground[] = [
  {
    holds: ({ absent }) => absent === "ambiguous",
    reason: (count) => ({
      zh: `${count} 个数对不上列`,
      en: `${figures(count)} in no certain column`,
    }),
  },
  {
    holds: ({ absent }) => absent === "unreadable",
    reason: (count) => ({
      zh: `${count} 格印的没能认成数字`,
      en: `${figures(count)} not read as a number`,
    }),
  },
  {
    // The table's own grid leaves no doubt about the column: what is left are the characters.
    holds: ({ doubtful, method }) => doubtful && method === "grid",
    reason: (count) => ({
      zh: `${count} 个数的字迹没有把握认准`,
      en: `${figures(count)} with characters that may be misread`,
    }),
  },
  {
    holds: ({ doubtful }) => doubtful,
    reason: (count) => ({
      zh: `${count} 个数读得没有把握`,
      en: `${figures(count)} in doubt`,
    }),
  },
  {
    holds: ({ unit, value }) => unit?.source === "inferred" && value !== null && value !== 0,
    reason: (count) => ({
      zh: `${count} 个金额的单位没有印，是按大小推断的`,
      en: `the unit of ${figures(count)} is not printed and was told by size`,
    }),
  },
];

function reasonToTrust(cells: readonly RestsOn[]): Localized {
  const printed = cells.filter(({ cell }) => cell.value !== null);
  const count = printed.length;
  if (count === 0) {
    return { zh: "依据的是报告的文字和版面", en: "it rests on the report’s words and layout" };
  }
  if (printed.every(({ isCorrected }) => isCorrected)) {
    return { zh: "这些数已由人核对", en: "a person has looked at these figures" };
  }
  if (printed.every(({ cell }) => cell.method === "grid")) {
    return {
      zh: `${count} 个数都按表格线逐格读出`,
      en: `${figures(count)} read cell by cell from the table’s own grid`,
    };
  }
  return {
    zh: `${count} 个数按次序或对齐归到列，没有疑点`,
    en: `${figures(count)} told by order or by what stands in line, none of them in doubt`,
  };
}

/**
 * Whether to doubt the report or our reading first, by how the figures of a finding were read. A
 * figure that a person has corrected is in doubt no longer.
 */
export function doubtOf(cells: readonly RestsOn[]): Doubt {
  const unseen = cells.filter(({ isCorrected }) => !isCorrected);
  for (const { holds, reason } of GROUNDS) {
    const doubted = unseen.filter(({ cell }) => holds(cell));
    if (doubted.length === 0) continue;
    return {
      doubt: "reading",
      reason: reason(doubted.length),
      cells: doubted.map(({ address }) => address),
    };
  }
  return {
    doubt: "report",
    reason: reasonToTrust(cells),
    cells: cells.map(({ address }) => address),
  };
}
