import type { Claim } from "@/lib/domain/claim";
import { type ClaimReader, rangeOfMatch } from "./claim-draft";

/** Things that are counted, and a unit right after them with no number between. */
const MISSING =
  /(?:公开|发布|收到|受理|接到|办理|处理|办结|答复|制发|推送|上报|报送)(?:了|各类|各项|政府|政务|依|信息|主动|公开|相关|行政|规范性|工作)*(?<what>信息|申请|案件|文件|稿件|动态|办件|事项)(?<unit>条|件|份|篇|宗|起)(?=[,，。;；、及和与并]|$)/gu;

function aboutOf(what: string): Claim["about"] {
  if (what === "申请") return "applications.new.total";
  return what === "信息" ? "prose.disclosed_items" : "prose.count";
}

/** A unit whose number is gone: "主动公开政务信息条", "收到依申请公开申请件". */
export const readMissingNumbers: ClaimReader = ({ folded }) =>
  [...folded.matchAll(MISSING)].map((match) => ({
    about: aboutOf(match.groups?.["what"] ?? ""),
    kind: "missing",
    value: null,
    unit: match.groups?.["unit"] ?? null,
    ...rangeOfMatch(match),
  }));
