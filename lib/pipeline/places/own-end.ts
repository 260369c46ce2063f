import type { ReadReport } from "@/lib/domain/report";
import type { Line } from "@/lib/pipeline/text/lines";

/** What a page says below a report: links, who runs the site, how often it was visited. */
const PAGE_ENDS =
  /^(?:【?(?:扫一扫|打印|关闭|分享|返回|收藏|纠错)|上一[篇条页]|下一[篇条页]|相关(?:链接|文档|附件|新闻|信息|稿件)|友情链接|版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持|网站(?:标识|地图|声明)|联系我们|关于我们|责任编辑|您是第|.{0,20}(?:ICP备|公网安备|浏览次数|访问量[:：]|点击数))/u;

/**
 * Where the report itself ends: behind the date and name that close it, else where the page that
 * it stands on goes on with words of its own.
 *
 * @param lines the report's lines
 */
export function ownEnd(
  { years, names, sections }: Pick<ReadReport, "years" | "names" | "sections">,
  lines: readonly Line[],
  end: number,
): number {
  const date = years.find(({ role }) => role === "date");
  const signatory = names.find(({ role }) => role === "signature");
  if (date !== undefined) return Math.max(date.place.end, signatory?.place.end ?? 0);
  const lastHeading = sections.at(-1)?.place.end ?? 0;
  const below = lines.find(
    ({ start, text, inTable }) => start >= lastHeading && !inTable && PAGE_ENDS.test(text.trim()),
  );
  return below?.start ?? end;
}
