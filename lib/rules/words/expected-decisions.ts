import { type AgencyKind, agencyKindOf } from "@/lib/domain/agency-kind";

interface Expectation {
  readonly kind: AgencyKind;
  /** Only where the name says this too. */
  readonly word?: string;
  /** Rows in which a year without a decision is not to be believed. */
  readonly rows: readonly string[];
}

/** Bodies whose daily work it is; kinds that merely may decide are left out on purpose. */
const EXPECTATIONS: readonly Expectation[] = [
  { kind: "urban-management", rows: ["penalties"] },
  { kind: "market-regulation", rows: ["licences", "penalties"] },
  { kind: "public-security", rows: ["penalties"] },
  { kind: "transport", word: "执法", rows: ["penalties"] },
  { kind: "taxation", rows: ["penalties"] },
  { kind: "administrative-approval", word: "审批", rows: ["licences"] },
];

/** Service centres, institutes and stations carry the field's name without its powers. */
const WITHOUT_POWERS = /(?:中心|研究院|研究所|服务站|学校|医院|公司|协会)$/u;

/**
 * What a body decides every year.
 *
 * @param kind what it is stored as, null to tell it from the name
 */
export function expectedDecisions(name: string, kind: AgencyKind | null): Expectation | undefined {
  if (WITHOUT_POWERS.test(name)) return undefined;
  const told = kind ?? agencyKindOf(name);
  return EXPECTATIONS.find((each) => each.kind === told && name.includes(each.word ?? ""));
}
