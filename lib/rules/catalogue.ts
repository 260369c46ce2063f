import { agencyName } from "./agency-name";
import { allZero } from "./all-zero";
import { amountUnit } from "./amount-unit";
import { applicationsBalance } from "./applications-balance";
import { applicationsOutcomesTotal } from "./applications-outcomes-total";
import { applicationsRowTotal } from "./applications-row-total";
import { blankCells } from "./blank-cells";
import { carryOver } from "./carry-over";
import { copiedText } from "./copied-text";
import { countsValid } from "./counts-valid";
import { decisionsCopied } from "./decisions-copied";
import { decisionsWithoutItems } from "./decisions-without-items";
import { documentsInForce } from "./documents-in-force";
import { documentsStock } from "./documents-stock";
import { fiveAspects } from "./five-aspects";
import { headerWording } from "./header-wording";
import { identicalFigures } from "./identical-figures";
import { implausibleZero } from "./implausible-zero";
import { itemsChange } from "./items-change";
import { itemsStock } from "./items-stock";
import { late } from "./late";
import { mixedUnits } from "./mixed-units";
import { narrativeBalance } from "./narrative-balance";
import { narrativeContradiction } from "./narrative-contradiction";
import { narrativeDecisions } from "./narrative-decisions";
import { narrativeDisputes } from "./narrative-disputes";
import { narrativeDocuments } from "./narrative-documents";
import { narrativeHandled } from "./narrative-handled";
import { narrativeItems } from "./narrative-items";
import { narrativeMissingNumber } from "./narrative-missing-number";
import { narrativeNoFigures } from "./narrative-no-figures";
import { narrativeOutcomes } from "./narrative-outcomes";
import { narrativeParts } from "./narrative-parts";
import { narrativePercentages } from "./narrative-percentages";
import { narrativeProcurement } from "./narrative-procurement";
import { narrativeReceived } from "./narrative-received";
import { narrativeScale } from "./narrative-scale";
import { newlyPublicOverTotal } from "./newly-public-over-total";
import { otherAgencyNamed } from "./other-agency-named";
import { peerOutlier } from "./peer-outlier";
import { pendingCases } from "./pending-cases";
import { placeholderLeft } from "./placeholder-left";
import { premature } from "./premature";
import { procurementCountAmount } from "./procurement-count-amount";
import { publicTotalFell } from "./public-total-fell";
import { regionSum } from "./region-sum";
import { regulationsByBureau } from "./regulations-by-bureau";
import { repeatedText } from "./repeated-text";
import { reviewsTotal } from "./reviews-total";
import { rowWidth } from "./row-width";
import { rowWording } from "./row-wording";
import { sameFigures } from "./same-figures";
import { sectionHeading } from "./section-heading";
import { sectionMissing } from "./section-missing";
import { splitDigits } from "./split-digits";
import { tableMissing } from "./table-missing";
import { titleForm } from "./title-form";
import { unitDrift } from "./unit-drift";
import { unsigned } from "./unsigned";
import { wrongForm } from "./wrong-form";
import { wrongNotice } from "./wrong-notice";
import { yearConflict } from "./year-conflict";
import { yearJump } from "./year-jump";
import type { Rule } from "./rule";

/** Every check, in the order of the catalogue: by group, the plainest first. */
export const RULES: readonly Rule[] = [
  // Within the tables
  applicationsBalance,
  applicationsOutcomesTotal,
  applicationsRowTotal,
  reviewsTotal,
  countsValid,
  splitDigits,
  itemsChange,
  decisionsWithoutItems,
  decisionsCopied,
  newlyPublicOverTotal,
  documentsInForce,
  regulationsByBureau,
  procurementCountAmount,

  // Units and plausibility
  amountUnit,
  mixedUnits,
  allZero,
  implausibleZero,
  peerOutlier,

  // Layout of the document
  tableMissing,
  blankCells,
  rowWidth,
  headerWording,
  rowWording,

  // The form and the law
  sectionMissing,
  sectionHeading,
  wrongForm,
  yearConflict,
  unsigned,
  agencyName,
  late,
  premature,
  placeholderLeft,
  fiveAspects,
  wrongNotice,
  titleForm,

  // The prose against the tables
  narrativeReceived,
  narrativeHandled,
  narrativeOutcomes,
  narrativeDisputes,
  narrativeParts,
  narrativeBalance,
  narrativeContradiction,
  narrativeMissingNumber,
  narrativeDecisions,
  narrativeItems,
  narrativeProcurement,
  narrativeDocuments,
  narrativePercentages,
  narrativeNoFigures,
  narrativeScale,
  otherAgencyNamed,

  // Across years
  carryOver,
  itemsStock,
  documentsStock,
  publicTotalFell,
  pendingCases,
  yearJump,
  unitDrift,
  sameFigures,
  repeatedText,

  // Across bodies
  copiedText,
  identicalFigures,
  regionSum,
];

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return RULE_BY_ID.get(id);
}
