import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const DISCLOSED = new RegExp(
  `(?<!申请)(?:主动)?公开(?:发布)?(?:各类|各项)?(?:政府|政务)?信息(?:总数|数量)?(?:为|共计?|合计|累计|达)?[:,]?${quantityPattern("条|件|份|篇")}`,
  "gu",
);
/** Posts of one channel are not what was disclosed in all. */
const ONE_CHANNEL = /(?:微信|微博|公众号|抖音|视频号|头条)[^,，。]{0,16}$/u;
/** As far as a channel stands before. */
const NEAR = 24;
const NONE_DISCLOSED =
  /(?:无|没有|未)主动公开(?:政府|政务)?(?:信息)?(?:的)?(?:情况|信息|内容|事项)?(?=[,，。;；]|$)/gu;
const POWER_ITEMS = new RegExp(
  `(?:权责|权力|行政权力|行政职权|政务服务权力)(?:清单)?(?:事项)?(?:共计?|合计|总计|为)?${quantityPattern("项|个|条")}`,
  "gu",
);
const NO_SOCIAL_MEDIA =
  /(?:无|没有|未(?:开设|开通|建立|运营)|暂无|尚未(?:开设|开通))[^,，。]{0,4}(?:微博|微信|公众号|政务新媒体)[^,，。]{0,14}/gu;
const SOCIAL_MEDIA =
  /(?:通过|利用|依托|借助|运用|在)[^。]{0,16}(?:微信|微博|公众号)[^。]{0,24}(?:推送|发布|公开|宣传)/gu;

function numbers(pattern: RegExp, about: ClaimDraft["about"]): ClaimReader {
  return ({ folded }) =>
    [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      if (
        quantity === null ||
        ONE_CHANNEL.test(folded.slice(Math.max(0, match.index - NEAR), match.index))
      )
        return [];
      return [{ about, kind: "number", ...quantity, ...rangeOfMatch(match) }];
    });
}

function statements(
  pattern: RegExp,
  about: ClaimDraft["about"],
  kind: "none" | "some",
): ClaimReader {
  return ({ folded }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      about,
      kind,
      value: kind === "none" && about !== "prose.social_media" ? 0 : null,
      ...rangeOfMatch(match),
    }));
}

/** Items disclosed, items of power and responsibility, and channels, as the prose states them. */
export const PROACTIVE_READERS: readonly ClaimReader[] = [
  numbers(DISCLOSED, "prose.disclosed_items"),
  statements(NONE_DISCLOSED, "prose.disclosed_items", "none"),
  numbers(POWER_ITEMS, "prose.power_items"),
  statements(NO_SOCIAL_MEDIA, "prose.social_media", "none"),
  statements(SOCIAL_MEDIA, "prose.social_media", "some"),
];
