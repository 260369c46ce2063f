import { z } from "zod";
import { Address } from "./address";
import { Place } from "./place";

/**
 * What a statement of the prose is about: a figure of the form by its address, or one of these.
 * `reviews.litigation.*` are suits of both kinds together, which is how prose speaks of them.
 */
export const ClaimTopic = z.enum([
  "prose.disclosed_items", // 主动公开政府信息 N 条
  "prose.power_items", // 权责事项 N 项
  "prose.penalty_cases", // 行政处罚案件 N 件, 简易案件, 一般案件
  "prose.licence_cases", // 办结审批事项 N 件
  "prose.coercion_cases", // 行政强制 N 件
  "prose.social_media", // 有/无 微博、微信公众号
  "prose.count", // a whole or a part of some other count, for "其中" alone
  "outcomes.denied", // 不予公开 N 件: the sum of its rows, as are the three below
  "outcomes.unavailable", // 无法提供 N 件
  "outcomes.rejected", // 不予处理 N 件
  "outcomes.other", // 其他处理 N 件
  "outcomes.not_disclosed", // 未公开 N 件: refused, not held or not processed, which no row counts
  "share.granted", // 予以公开占 N%, 予以公开率 N%: of the requests handled or received
  "share.partly_granted",
  "share.denied",
  "share.unavailable",
  "share.rejected",
  "share.other",
  "share.handled", // 办结率 N%
  "growth.new", // 收到申请…同比增长 N%; below zero where it fell
  "growth.handled",
  "growth.licences",
  "growth.penalties",
  "growth.coercion",
  "reviews.reconsideration.total",
  "reviews.reconsideration.upheld",
  "reviews.reconsideration.corrected",
  "reviews.reconsideration.other",
  "reviews.reconsideration.pending",
  "reviews.litigation.total",
  "reviews.litigation.upheld",
  "reviews.litigation.corrected",
  "reviews.litigation.other",
  "reviews.litigation.pending",
  "reviews.disputes.total",
]);
export type ClaimTopic = z.infer<typeof ClaimTopic>;

/**
 * How a statement stands to what it was compared with: it `agrees`, it `contradicts`, or there was
 * nothing to compare it with. Unchecked is not correct.
 */
export const Standing = z.enum(["agrees", "contradicts", "unchecked"]);
export type Standing = z.infer<typeof Standing>;

/** A figure, or its absence, that the prose states. */
export const Claim = z.object({
  about: z.union([ClaimTopic, Address]),
  /**
   * As stated; 0 where the prose says that there is none, and the number received where it says
   * that all of them were handled. Amounts in CNY 10,000 (万元), shares and growth in percent.
   * Null where a unit stands without its number ("公开政务信息条"), or where no number is stated.
   */
  value: z.number().nullable(),
  /**
   * `number`: a number is printed. `none`: "无", "未收到". `some`: it exists, no number given.
   * `missing`: the unit stands there and its number does not.
   */
  kind: z.enum(["number", "none", "some", "missing"]),
  /** "余", "约", "近", "以上", and what is rounded to 万: never a ground for an error. */
  approximate: z.boolean(),
  /** As printed: 件, 份, 条, 项, 万元, %. */
  unit: z.string().nullable(),
  quote: z.string(),
  place: Place,
  /** The section of the report, 1 to 6, where it is said; null before the first. */
  section: z.number().int().nullable(),
  /** The body that the sentence speaks of where that is not the reporting one, as printed. */
  subject: z.string().nullable(),
  /** Index of the claim whose part this is ("其中"). */
  partOf: z.number().int().nullable(),
});
export type Claim = z.infer<typeof Claim>;
