import { z } from "zod";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { DataChangeKind } from "@/lib/domain/data-change";
import { Severity } from "@/lib/domain/finding";
import { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import { MetricId } from "@/lib/domain/metric-id";
import { FindingState } from "@/lib/domain/review";
import { ReadReport } from "@/lib/domain/report";
import {
  AddressItem,
  BodyItem,
  ChangeItem,
  FigureItem,
  FindingItem,
  IndicatorItem,
  ReportItem,
  RuleItem,
  ValueItem,
} from "./items";
import {
  AnyParameters,
  Flag,
  Id,
  PageParameters,
  several,
  whole,
  YearParameter,
} from "./parameters";
import { told } from "./told";

/** `page`: items with a cursor to the next; `list`: all items; `one`: one item; `document`: as it is stored. */
export type AnswerShape = "page" | "list" | "one" | "document";

/** One address of the read API, from which its route, its description and its page are made. */
export interface Endpoint {
  /** Below /api/v1, parts of the path in braces. */
  readonly path: `/${string}`;
  readonly title: Localized;
  /** In a sentence or two. */
  readonly about: Localized;
  /** What stands in the path. */
  readonly route: z.ZodObject;
  readonly query: z.ZodObject;
  readonly item: z.ZodObject;
  readonly shape: AnswerShape;
}

const NO_PATH = z.strictObject({});
const OfReport = z.strictObject({ reportId: told(Id, "报告编号", "Id of the report") });

const bodyFilters = {
  body: told(several(Id), "机关编号，可多个", "Ids of bodies"),
  region: told(
    z
      .string()
      .regex(/^(\d{2}){1,3}$/)
      .optional(),
    "行政区划代码的前 2、4 或 6 位",
    "The first two, four or six digits of a region's code",
  ),
  kind: told(several(AgencyKind), "机关类别，可多个", "Kinds of body"),
  level: told(several(AgencyLevel), "政府层级，可多个", "Levels of government"),
};
const yearFilter = { year: told(several(YearParameter), "年度，可多个", "Years") };
const formFilter = { form: told(FormId.optional(), "格式", "The form") };

export const ENDPOINTS = {
  bodies: {
    path: "/bodies",
    title: { zh: "机关", en: "Bodies" },
    about: {
      zh: "所有机关，先入库的在前。",
      en: "All bodies, those that were stored first before the others.",
    },
    route: NO_PATH,
    query: PageParameters.extend({
      q: told(z.string().max(100).optional(), "名称或别名中的字", "Words of a name or an alias"),
      ...bodyFilters,
    }),
    item: BodyItem,
    shape: "page",
  },
  reports: {
    path: "/reports",
    title: { zh: "报告", en: "Reports" },
    about: {
      zh: "各机关各年度的报告；默认只列现行版本。",
      en: "Reports of bodies; unless asked, the current versions alone.",
    },
    route: NO_PATH,
    query: PageParameters.extend({
      ...bodyFilters,
      ...yearFilter,
      ...formFilter,
      current: told(Flag.optional(), "false：也列旧版本", "false: earlier versions as well"),
    }),
    item: ReportItem,
    shape: "page",
  },
  report: {
    path: "/reports/{reportId}",
    title: { zh: "一份报告", en: "One report" },
    about: { zh: "一份报告，任何版本。", en: "One report, any version." },
    route: OfReport,
    query: AnyParameters,
    item: ReportItem,
    shape: "one",
  },
  figures: {
    path: "/reports/{reportId}/figures",
    title: { zh: "一份报告的数字", en: "Figures of a report" },
    about: {
      zh: "格式的每个数字：采用的值、所印字符、没有数字的原因、在原文中的位置。",
      en: "Every figure of the form: its value, the characters as printed, why there is none, and its place in the source.",
    },
    route: OfReport,
    query: AnyParameters,
    item: FigureItem,
    shape: "list",
  },
  reading: {
    path: "/reports/{reportId}/reading",
    title: { zh: "一份报告的完整读取结果", en: "Complete reading of a report" },
    about: {
      zh: "读取到的一切：数字、文字中的数、标题、文档文字和每样东西的位置；不含人工更正。",
      en: "All that was read: figures, claims, headings, the document's text, and the place of each; without corrections.",
    },
    route: OfReport,
    query: z.strictObject({}),
    item: ReadReport,
    shape: "document",
  },
  indicators: {
    path: "/indicators",
    title: { zh: "指标", en: "Indicators" },
    about: {
      zh: "全部指标及其算法、单位。",
      en: "All indicators, with their formulas and units.",
    },
    route: NO_PATH,
    query: AnyParameters,
    item: IndicatorItem,
    shape: "list",
  },
  addresses: {
    path: "/addresses",
    title: { zh: "格式的单元格", en: "Figures of the forms" },
    about: {
      zh: "两种全国格式的全部数字及其地址。",
      en: "All figures of the two national forms, with their addresses.",
    },
    route: NO_PATH,
    query: AnyParameters,
    item: AddressItem,
    shape: "list",
  },
  values: {
    path: "/values",
    title: { zh: "指标的数值", en: "Values of indicators" },
    about: {
      zh: "机关 × 年度 × 指标，一行一个数值；limit 数的是报告，一份报告的各指标不分页。",
      en: "Bodies × years × indicators, one value a line. The limit counts reports: those of one report stay together.",
    },
    route: NO_PATH,
    query: PageParameters.extend({
      ...bodyFilters,
      ...yearFilter,
      ...formFilter,
      indicator: told(several(MetricId), "指标，可多个；不写为全部", "Indicators; all unless said"),
    }),
    item: ValueItem,
    shape: "page",
  },
  findings: {
    path: "/findings",
    title: { zh: "问题", en: "Findings" },
    about: {
      zh: "检查发现的问题及其处理状态；默认只列现行报告中仍在的。",
      en: "What the checks found in current reports, and what is known of it.",
    },
    route: NO_PATH,
    query: PageParameters.extend({
      body: bodyFilters.body,
      ...yearFilter,
      report: told(several(Id), "报告编号，可多个", "Ids of reports"),
      rule: told(several(z.string().regex(/^[a-z0-9-]{1,60}$/)), "检查项，可多个", "Ids of checks"),
      severity: told(several(Severity), "轻重，可多个", "How grave"),
      state: told(several(FindingState), "状态，可多个", "What is known of it"),
    }),
    item: FindingItem,
    shape: "page",
  },
  rules: {
    path: "/rules",
    title: { zh: "检查项", en: "Checks" },
    about: { zh: "全部检查项。", en: "All checks." },
    route: NO_PATH,
    query: AnyParameters,
    item: RuleItem,
    shape: "list",
  },
  changes: {
    path: "/changes",
    title: { zh: "数据变动", en: "Changes" },
    about: {
      zh: "某个数据版本之后的变动，早的在前。",
      en: "What has changed since a version of the data, the earliest first.",
    },
    route: NO_PATH,
    query: PageParameters.extend({
      since: told(
        whole(0, 2_147_483_647).optional(),
        "此版本之后的变动",
        "Those after this version",
      ),
      kind: told(several(DataChangeKind), "种类，可多个", "Kinds of change"),
      body: bodyFilters.body,
    }),
    item: ChangeItem,
    shape: "page",
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;

/** Under which everything stands. */
export const API_ROOT = "/api/v1";
