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

/** A figure, or its absence, that the prose states. */
export const Claim = z.object({
  about: z.union([ClaimTopic, Address]),
  /**
   * As stated; 0 where the prose says that there is none. Amounts in CNY 10,000 (万元).
   * Null where a unit stands without its number ("公开政务信息条"), or where no number is stated.
   */
  value: z.number().nullable(),
  /**
   * `number`: a number is printed. `none`: "无", "未收到". `some`: it exists, no number given.
   * `missing`: the unit stands there and its number does not.
   */
  kind: z.enum(["number", "none", "some", "missing"]),
  /** "余", "约", "近", "以上": never a ground for an error. */
  approximate: z.boolean(),
  /** As printed: 件, 份, 条, 项, 万元. */
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
