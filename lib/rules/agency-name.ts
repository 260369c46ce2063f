import type { NameMention } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { type NameRelation, nameRelation } from "./words/name-relation";
import type { Outcome, Subject } from "./rule";
import { shortened } from "./words/shortened";

const GRAVITY: Record<NameRelation, number> = {
  same: 0,
  short: 1,
  "unit-dropped": 2,
  different: 3,
};

const SAYS: Record<Exclude<NameRelation, "same">, { zh: string; en: string }> = {
  short: { zh: "一处用了简称，宜统一为全称", en: "one is a short name; the full one reads better" },
  "unit-dropped": { zh: "一处少了“省”“市”“区”或“县”", en: "one lost a 省, 市, 区 or 县" },
  different: { zh: "不像同一机关", en: "they do not look like one body" },
};

/** Of several names in one place the one that comes nearest: a page prints some names twice. */
function nearest(names: readonly NameMention[], to: readonly NameMention[]) {
  const pairs = names.flatMap((one) =>
    to.map((other) => ({ one, other, relation: nameRelation(one.name, other.name) })),
  );
  return pairs.sort((a, b) => GRAVITY[a.relation] - GRAVITY[b.relation])[0];
}

function check({ report }: Subject): Outcome[] {
  const title = report.names.filter(({ role }) => role === "title");
  const signature = report.names.filter(({ role }) => role === "signature");
  const pair = nearest(title, signature);
  if (pair === undefined) {
    return [
      {
        reason:
          title.length === 0
            ? { zh: "标题没有机关名称", en: "the title names no body" }
            : { zh: "落款没有机关名称", en: "the signature names no body" },
      },
    ];
  }
  const { one, other, relation } = pair;
  if (relation === "same") return [];
  const says = SAYS[relation];
  return [
    {
      message: {
        zh: `标题是“${shortened(one.name)}”，落款是“${shortened(other.name)}”：${says.zh}`,
        en: `The title names ${shortened(one.name)}, the signature ${shortened(other.name)}: ${says.en}`,
      },
      places: [one.place, other.place],
      ...(relation === "short" ? { severity: "notice" as const } : {}),
    },
  ];
}

/**
 * Title and signature name the same body. Short names in running text ("我局", "区城管局") are
 * how people write and are no finding.
 */
export const agencyName = defineRule({
  id: "agency-name",
  group: "form-and-law",
  severity: "warning",
  title: { zh: "机关名称前后不一", en: "Two names of the body" },
  basis: {
    zh: "公文惯例：标题与落款使用同一个规范全称",
    en: "A report is titled and signed with the same full name",
  },
  check,
});
