/**
 * Sentences that say nothing of the body's own, by what they hold. Compared with folded text: wide
 * forms narrow, spaces gone. Each is met in most reports, whoever wrote them.
 */
const NOT_OWN: readonly RegExp[] = [
  // The opening that the form suggests: what the report is, and the time that it covers.
  /^本(?:年度|工作)?报告|年度报告(?:由|根据|依据|按照).{0,80}(?:编制|组成)/u,
  /统计(?:的)?期限|统计时(?:间|段)/u,
  // Where to find it, and whom to ask.
  /电子版|可(?:在|从|通过|登录|到).{0,60}(?:下载|查阅|查看)|如(?:有|对).{0,40}疑问|联系(?:电话|方式|人|地址)|邮政编码|邮编|(?:地址|电话|传真|邮箱|网址)[:：]/u,
  // The law and the notices: whoever quotes them uses the same words.
  /《[^》]{0,40}(?:政府信息公开|条例|工作年度报告)[^》]{0,40}》|国办(?:发|函|公开办)|第[一二三四五六七八九十百]{1,6}条/u,
  // Section six, as the notices ask for it.
  /信息处理费|其[他它](?:需要|应当|应予)?报告的?(?:事项|情况)/u,
  // Words of the tables that stand outside of them.
  /勾稽关系|单位[:：]万元/u,
  // What a web site prints around a report.
  /版权所有|主办单位|承办单位|备案|网站标识码|网安备|技术支持|浏览次数|分享到|打印本页|关闭窗口|扫一扫/u,
];

/** Longer sentences are looked at by their beginning: what tells them stands there. */
const LOOKED_AT = 400;

/** Whether a folded sentence is the form's, the law's or the site's, and not the body's own. */
export function isCommonProperty(folded: string): boolean {
  const looked = folded.slice(0, LOOKED_AT);
  return NOT_OWN.some((pattern) => pattern.test(looked));
}
