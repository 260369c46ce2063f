import { z } from "zod";
import { Address, TableId } from "@/lib/domain/address";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { DataChangeKind } from "@/lib/domain/data-change";
import { Severity } from "@/lib/domain/finding";
import { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import { MetricGroup } from "@/lib/domain/metric-kind";
import { FindingState } from "@/lib/domain/review";
import { MissingReason } from "@/lib/domain/views/quantity";
import { told } from "./told";

/*
 * What the read API answers and the data package holds. Flat, so that the same names stand in JSON
 * and over the columns of a CSV; names may be added, never changed.
 */

const bodyId = told(z.string(), "机关编号", "Id of the body");
const bodyName = told(z.string(), "机关名称", "Name of the body");
const reportId = told(z.string(), "报告编号", "Id of the report");
const year = told(z.number().int(), "报告年度", "Year reported on");
const form = told(
  FormId.nullable(),
  "报告所用格式；未认出则为空",
  "The form of the report; null where none was recognised",
);
const sha256 = told(z.string(), "文件的 SHA-256", "SHA-256 of the file");
const isSample = told(
  z.boolean(),
  "是否示例数据",
  "Whether it is one of the program's own samples",
);
const count = () => z.number().int();

export const BodyItem = z.object({
  bodyId,
  name: bodyName,
  kind: told(AgencyKind, "机关类别", "Kind of body"),
  level: told(AgencyLevel, "政府层级", "Level of government"),
  regionCode: told(
    z.string().nullable(),
    "行政区划代码（GB/T 2260）",
    "Code of the region (GB/T 2260)",
  ),
  regionName: told(z.string().nullable(), "行政区划名称", "Name of the region"),
  aliases: told(z.array(z.string()), "所有已知的名称", "All names that it is known by"),
  isSample,
});
export type BodyItem = z.infer<typeof BodyItem>;

export const ReportItem = z.object({
  reportId,
  bodyId,
  bodyName,
  year,
  version: told(count(), "同一机关同一年度的第几个版本", "Which version for this body and year"),
  isCurrent: told(z.boolean(), "是否现行版本", "Whether it is the version that counts"),
  form,
  title: told(z.string().nullable(), "报告标题", "Title of the report"),
  publishedOn: told(z.iso.date().nullable(), "报告日期", "Date of the report"),
  signatory: told(z.string().nullable(), "落款", "Who signed it"),
  daysAfterDeadline: told(
    count().nullable(),
    "晚于期限的天数，早于期限为负",
    "Days after the deadline, negative where before",
  ),
  fileName: told(z.string(), "上传时的文件名", "Name of the file as uploaded"),
  sha256,
  fileFormat: told(z.string().nullable(), "文件格式", "Format of the file"),
  bytes: told(count(), "文件字节数", "Size of the file in bytes"),
  figuresRead: told(count(), "读到的数字个数", "How many figures have a value"),
  figuresExpected: told(count(), "格式要求的数字个数", "How many figures the form has"),
  isPartial: told(z.boolean(), "文件有一部分未能读取", "A part of the file could not be read"),
  checksRun: told(count().nullable(), "做了的检查数", "Checks that could be made"),
  checksPassed: told(count().nullable(), "通过的检查数", "Checks that found nothing"),
  openErrors: told(count(), "未决错误数", "Open findings that are errors"),
  openWarnings: told(count(), "未决警告数", "Open findings that are warnings"),
  openNotices: told(count(), "未决提示数", "Open findings that are notices"),
  isSample,
  storedAt: told(z.iso.datetime(), "入库时间", "When it was stored"),
  programVersion: told(z.string(), "读取它的程序版本", "Version of the program that read it"),
});
export type ReportItem = z.infer<typeof ReportItem>;

export const FigureItem = z.object({
  reportId,
  address: told(Address, "单元格地址，如 applications.new.total", "Address of the figure"),
  value: told(
    z.number().nullable(),
    "采用的数值（金额单位万元）；没有则为空，不是零",
    "The value that counts, amounts in CNY 10,000; null where there is none, never zero",
  ),
  printed: told(
    z.string().nullable(),
    "报告所印的字符；格子空白为空串，没有这一格为空",
    "The characters as printed; empty where blank, null where there is no such cell",
  ),
  absent: told(MissingReason.nullable(), "没有数值的原因", "Why there is no value"),
  isCorrected: told(z.boolean(), "是否经人更正", "Whether a person has corrected it"),
  isDoubtful: told(
    z.boolean(),
    "读取存疑，应先看原文",
    "The reading may be wrong: look at the source",
  ),
  page: told(
    count().nullable(),
    "所在页（从 1 起）；无页的格式为空",
    "Page, from 1; null without pages",
  ),
  start: told(
    count().nullable(),
    "在文档文字中的起点（UTF-16）",
    "Where it begins in the document's text, in UTF-16 units",
  ),
  end: told(count().nullable(), "在文档文字中的终点", "Where it ends in the document's text"),
});
export type FigureItem = z.infer<typeof FigureItem>;

export const AddressItem = z.object({
  address: told(Address, "单元格地址", "Address of the figure"),
  table: told(TableId, "所在的表", "Its table"),
  rowZh: told(z.string(), "行名", "Its row, in the form's words"),
  rowEn: told(z.string(), "行名（英文）", "Its row, in English"),
  columnZh: told(z.string(), "栏名", "Its column, in the form's words"),
  columnEn: told(z.string(), "栏名（英文）", "Its column, in English"),
  kind: told(
    z.enum(["count", "change", "amount"]),
    "计数、增减或金额（万元）",
    "A count, a change, or an amount in CNY 10,000",
  ),
  forms: told(z.array(FormId), "有此项的格式", "The forms that have it"),
});
export type AddressItem = z.infer<typeof AddressItem>;

export const IndicatorItem = z.object({
  indicator: told(MetricId, "指标", "Id of the indicator"),
  group: told(MetricGroup, "所属一组", "What it is listed under"),
  labelZh: told(z.string(), "中文名称", "Name in Chinese"),
  labelEn: told(z.string(), "英文名称", "Name in English"),
  aboutZh: told(z.string(), "含义（中文）", "What it is, in Chinese"),
  aboutEn: told(z.string(), "含义（英文）", "What it is, in English"),
  unitZh: told(z.string(), "单位（中文）", "Unit, in Chinese"),
  unitEn: told(z.string(), "单位（英文）", "Unit, in English"),
  kind: told(
    z.enum(["count", "change", "amount", "share", "days"]),
    "数的种类；share 为小数（0.25 即 25%）",
    "What it counts; a share is a number (0.25 is 25 %)",
  ),
  better: told(
    z.enum(["higher", "lower"]).nullable(),
    "何者为好",
    "Which way is better, if either",
  ),
  formula: told(z.enum(["sum", "rate", "record"]), "算法种类", "How it is computed"),
  form2019: told(z.string().nullable(), "2019 年格式的算法", "Its formula on the 2019 form"),
  form2021: told(z.string().nullable(), "2021 年格式的算法", "Its formula on the 2021 form"),
  leastCases: told(
    count().nullable(),
    "分母少于此数即标记",
    "A rate of fewer cases than these is marked",
  ),
});
export type IndicatorItem = z.infer<typeof IndicatorItem>;

export const ValueItem = z.object({
  bodyId,
  bodyName,
  reportId,
  year,
  form,
  indicator: told(MetricId, "指标", "Id of the indicator"),
  value: told(
    z.number().nullable(),
    "数值（金额单位万元，比率为小数）；没有则为空，不是零",
    "The value, amounts in CNY 10,000 and rates as numbers; null where there is none, never zero",
  ),
  missing: told(MissingReason.nullable(), "没有数值的原因", "Why there is no value"),
  n: told(z.number().nullable(), "比率的分母", "Of a rate: what it is divided by"),
  few: told(z.boolean(), "分母太小，仅供参考", "Of a rate: too few cases for it to mean much"),
});
export type ValueItem = z.infer<typeof ValueItem>;

export const FindingItem = z.object({
  findingId: told(z.string(), "问题编号", "Id of the finding"),
  reportId,
  bodyId,
  bodyName,
  year,
  rule: told(z.string(), "检查项", "Id of the check"),
  severity: told(Severity, "轻重", "How grave it is"),
  state: told(FindingState, "状态", "What is known of it"),
  titleZh: told(z.string(), "问题（中文）", "What is wrong, in Chinese"),
  titleEn: told(z.string(), "问题（英文）", "What is wrong, in English"),
  messageZh: told(z.string(), "详情（中文）", "In detail, in Chinese"),
  messageEn: told(z.string(), "详情（英文）", "In detail, in English"),
  cells: told(z.array(z.string()), "涉及的单元格地址", "Addresses of the figures concerned"),
  isDoubtful: told(z.boolean(), "可能是读错了", "It may be a misreading"),
  foundAt: told(z.iso.datetime(), "发现时间", "When it was found"),
});
export type FindingItem = z.infer<typeof FindingItem>;

export const RuleItem = z.object({
  rule: told(z.string(), "检查项", "Id of the check"),
  severity: told(Severity, "轻重", "How grave it is"),
  titleZh: told(z.string(), "问题（中文）", "What is wrong, in Chinese"),
  titleEn: told(z.string(), "问题（英文）", "What is wrong, in English"),
  basisZh: told(z.string(), "依据（中文）", "What it rests on, in Chinese"),
  basisEn: told(z.string(), "依据（英文）", "What it rests on, in English"),
});
export type RuleItem = z.infer<typeof RuleItem>;

export const ChangeItem = z.object({
  version: told(count(), "数据版本", "The version of the data that it made"),
  kind: told(
    DataChangeKind,
    "figures 数字有变；report-gone 报告移除；body 机关有变；findings 问题有变；region 地区说明有变",
    "figures: of a report; report-gone: a report went; body: a body came, went or is told otherwise; findings: of a report; region: what is said of one",
  ),
  bodyId: told(z.string().nullable(), "机关编号", "Id of the body"),
  bodyName: told(z.string().nullable(), "当时的机关名称", "Its name at the time"),
  year: told(z.number().int().nullable(), "年度", "The year concerned"),
  at: told(z.iso.datetime(), "时间", "When it happened"),
});
export type ChangeItem = z.infer<typeof ChangeItem>;
