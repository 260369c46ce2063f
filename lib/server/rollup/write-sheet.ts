import "server-only";
import type { TableId } from "@/lib/domain/address";
import type { RegionRollup, RollupBody, RollupScope } from "@/lib/domain/views/region-rollup";
import type { RegionSheet, SheetList, SheetSection } from "@/lib/domain/views/region-sheet";
import { figuresOfForm, formById } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { randomFrom } from "@/lib/sample/random";
import type { SampleFigures } from "@/lib/sample/sample-report";
import { applicationsTable } from "@/lib/sample/table/applications-table";
import { disclosureTable } from "@/lib/sample/table/disclosure-table";
import { PLAIN_NUMERALS } from "@/lib/sample/table/numerals";
import { reviewsTable } from "@/lib/sample/table/reviews-table";
import { OFFICIAL_WORDING, printerOf } from "@/lib/sample/table/wording";
import { missingNotes } from "./missing-notes";

const SCOPE: Readonly<Record<RollupScope, string>> = {
  own: "本级各部门和直接属于本地区的街道、乡镇",
  governments: "本级各部门和直接属于本地区的街道、乡镇，以及下级人民政府",
  bodies: "本地区及其下级各地区的部门、街道和乡镇，不含人民政府",
};

const SECTIONS = [
  { number: 2, numeral: "二", id: "disclosure", draw: disclosureTable },
  { number: 3, numeral: "三", id: "applications", draw: applicationsTable },
  { number: 4, numeral: "四", id: "reviews", draw: reviewsTable },
] as const;

const CODEFENDANTS =
  "复议机关作共同被告的行政诉讼，只由作出原政府信息公开行为的机关统计，复议机关不统计（国办公开办函〔2016〕201号）；此处按各机关所报相加。";

/** The place before its name, as titles print it: 绍兴市越城区, but 绍兴市. */
export function titledRegion({ region, above }: Pick<RegionRollup, "region" | "above">): string {
  const place = region.code.length === 6 ? (above.at(-1)?.name ?? "") : "";
  return region.name.startsWith(place) ? region.name : `${place}${region.name}`;
}

/** What no body gives stays blank. */
function printedSums(form: Form, sums: RegionRollup["sums"]): SampleFigures {
  return Object.fromEntries(
    figuresOfForm(form.id).map(({ address }) => [address, sums[address]?.value ?? ""]),
  );
}

function sections(form: Form, rollup: RegionRollup): SheetSection[] {
  const figures = printedSums(form, rollup.sums);
  const print = printerOf(OFFICIAL_WORDING, randomFrom(1));
  const notes = (table: TableId) => [
    ...missingNotes(rollup, table),
    ...(table === "reviews" ? [CODEFENDANTS] : []),
  ];
  return SECTIONS.map(({ number, numeral, id, draw }) => ({
    heading: `${numeral}、${form.sections.find((each) => each.number === number)?.label.zh ?? ""}`,
    table: draw(form, figures, print, PLAIN_NUMERALS),
    notes: notes(id),
  }));
}

function list(heading: string, bodies: readonly { readonly name: string }[]): SheetList[] {
  if (bodies.length === 0) return [];
  return [{ heading: `${heading}（${bodies.length} 个）`, names: bodies.map(({ name }) => name) }];
}

function annex({ bodies, form, rest }: RegionRollup): SheetList[] {
  const those = (is: (body: RollupBody) => boolean) => bodies.filter(is);
  return [
    ...list(
      "已计入的机关",
      those(({ report }) => report !== null && report.form === form),
    ),
    ...list(
      "没有当年报告、未计入的机关",
      those(({ report }) => report === null),
    ),
    ...list(
      "所用格式不同、未计入的机关",
      those(({ report }) => report !== null && report.form !== null && report.form !== form),
    ),
    ...list(
      "格式未能识别、未计入的机关",
      those(({ report }) => report !== null && report.form === null),
    ),
    ...list("不在汇总范围内的政府办公厅（室）", rest.offices),
    ...list("层级不同、不在汇总范围内的机关", rest.otherLevel),
  ];
}

/**
 * The bodies of a region added up, as the official form of the year: sections two to four, below each
 * what is missing in it, and an annex that names the bodies.
 *
 * @returns null for a year without a national form
 */
export function writeSheet(rollup: RegionRollup): RegionSheet | null {
  if (rollup.form === null) return null;
  const form = formById(rollup.form);
  const { year, bodies, added, of } = rollup;
  const place = titledRegion(rollup);
  return {
    title: `${place}${year}年政府信息公开工作年度报告（汇总）`,
    preface: [
      `以下各表由${place}各机关 ${year} 年度的报告逐项相加而成，格式依照${form.notice}。汇总范围：${SCOPE[of]}，共 ${bodies.length} 个机关，已计入 ${added} 个。`,
    ],
    sections: sections(form, rollup),
    annex: { heading: "附件：汇总的机关", lists: annex(rollup) },
  };
}
