import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import {
  AddressItem,
  BodyItem,
  FigureItem,
  FindingItem,
  IndicatorItem,
  ReportItem,
  RuleItem,
  ValueItem,
} from "@/lib/domain/api/items";
import { eachOf } from "@/lib/server/export/each-of";
import { addressItems, indicatorItems, ruleItems } from "@/lib/server/queries/export/dictionary";
import { allItems } from "@/lib/server/queries/export/item-pages";
import { listBodies } from "@/lib/server/queries/export/list-bodies";
import { figuresOfReports } from "@/lib/server/queries/export/list-figures";
import { listFindingItems } from "@/lib/server/queries/export/list-finding-items";
import { listReports } from "@/lib/server/queries/export/list-reports";
import { listValues } from "@/lib/server/queries/export/list-values";
import { reportKeys } from "@/lib/server/queries/export/report-keys";
import type { ForeignKey } from "./table-schema";

/** A table of the data package. */
export interface PackageResource {
  readonly name: string;
  readonly title: string;
  readonly item: z.ZodObject;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly items: (actor: Actor) => AsyncIterable<Readonly<Record<string, unknown>>>;
}

const AT_ONCE = 200;
/** Readings are large, so that few are opened at a time. */
const READINGS_AT_ONCE = 20;

const OF_BODY: ForeignKey = { field: "bodyId", resource: "bodies", references: "bodyId" };
const OF_REPORT: ForeignKey = { field: "reportId", resource: "reports", references: "reportId" };

async function* allFigures(actor: Actor) {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof reportKeys>> = await reportKeys(
      {},
      { after, limit: READINGS_AT_ONCE },
    );
    yield* await figuresOfReports(actor, page.keys);
    after = page.last;
  } while (after !== null);
}

/** The tables of the data package: what others refer to before what refers to it. */
export const PACKAGE_RESOURCES: readonly PackageResource[] = [
  {
    name: "bodies",
    title: "Bodies / 机关",
    item: BodyItem,
    primaryKey: ["bodyId"],
    foreignKeys: [],
    items: (actor) => allItems((page) => listBodies(actor, {}, page), AT_ONCE),
  },
  {
    name: "reports",
    title: "Current reports / 现行报告",
    item: ReportItem,
    primaryKey: ["reportId"],
    foreignKeys: [OF_BODY],
    items: (actor) => allItems((page) => listReports(actor, {}, page), AT_ONCE),
  },
  {
    name: "addresses",
    title: "Figures of the two national forms / 两种格式的单元格",
    item: AddressItem,
    primaryKey: ["address"],
    foreignKeys: [],
    items: () => eachOf(addressItems()),
  },
  {
    name: "figures",
    title: "Every figure of every current report, with its place / 每份现行报告的每个数字及其位置",
    item: FigureItem,
    primaryKey: ["reportId", "address"],
    foreignKeys: [OF_REPORT, { field: "address", resource: "addresses", references: "address" }],
    items: allFigures,
  },
  {
    name: "indicators",
    title: "Indicators / 指标",
    item: IndicatorItem,
    primaryKey: ["indicator"],
    foreignKeys: [],
    items: () => eachOf(indicatorItems()),
  },
  {
    name: "values",
    title: "Values of indicators / 指标的数值",
    item: ValueItem,
    primaryKey: ["reportId", "indicator"],
    foreignKeys: [
      OF_BODY,
      OF_REPORT,
      { field: "indicator", resource: "indicators", references: "indicator" },
    ],
    items: (actor) => allItems((page) => listValues(actor, {}, page), AT_ONCE),
  },
  {
    name: "rules",
    title: "Checks / 检查项",
    item: RuleItem,
    primaryKey: ["rule"],
    foreignKeys: [],
    items: () => eachOf(ruleItems()),
  },
  {
    name: "findings",
    title: "Findings in current reports / 现行报告中的问题",
    item: FindingItem,
    primaryKey: ["findingId"],
    foreignKeys: [OF_BODY, OF_REPORT],
    items: (actor) => allItems((page) => listFindingItems(actor, {}, page), AT_ONCE),
  },
];
