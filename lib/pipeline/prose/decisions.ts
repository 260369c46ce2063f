import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const CASES = quantityPattern("件|起|宗|例");
/** Words that may stand between what was decided and how often; no others, so that slips and notes of penalties don't count. */
const LINK = "(?:总数|总量|数量)?(?:为|共计?|合计|累计)?";

const PATTERNS: readonly { readonly about: ClaimDraft["about"]; readonly pattern: RegExp }[] = [
  {
    about: "prose.licence_cases",
    pattern: new RegExp(
      `(?:行政许可|行政审批|审批)(?:事项|决定|案件|服务事项|业务|办件)?${LINK}${CASES}`,
      "gu",
    ),
  },
  {
    about: "prose.penalty_cases",
    pattern: new RegExp(
      `(?:行政处罚(?:决定|案件|案)?|(?:简易|一般|普通)(?:程序)?案件)${LINK}${CASES}`,
      "gu",
    ),
  },
  {
    about: "prose.coercion_cases",
    pattern: new RegExp(`行政强制(?:措施|执行|决定|案件)?${LINK}${CASES}`, "gu"),
  },
];

/** Licences, penalties and coercion in cases, as the prose states them. */
export const readDecisions: ClaimReader = ({ folded }) =>
  PATTERNS.flatMap(({ about, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      return quantity === null
        ? []
        : [{ about, kind: "number", ...quantity, ...rangeOfMatch(match) }];
    }),
  );
