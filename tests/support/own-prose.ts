/** Sentences of nobody's report, long enough to be told apart; each names no place and no figure. */
export const SENTENCES: readonly string[] = [
  "每周五下午由办公室汇总各科室待发布的文件并在两个工作日内完成审核。",
  "对企业关心的办事指南逐条配上图示和样表，让第一次来办事的人也能看懂。",
  "把征求意见的收集和采纳情况随文件一起发布，并写明没有采纳的理由。",
  "窗口新设信息查阅台，配备打印设备并安排专人引导老年人使用。",
  "对历年文件逐份清理，已失效的在页面显著位置标注停止执行的日期。",
  "夏季防汛期间每日两次更新河道水位和泵站运行情况，方便沿岸居民查看。",
  "组织新进人员跟班学习答复文书的写法，由老同志逐份点评并当场修改。",
  "将食堂采购清单按月贴在公告栏，接受全体职工和服务对象的监督。",
  "针对栏目更新慢的毛病，指定每个栏目的责任人并在内网通报进度。",
  "邀请社区代表旁听局务会议，会后把讨论要点整理成一页纸公开。",
  "与档案馆约定移交时间表，纸质目录和电子目录同时移交并互相核对。",
  "试行答复文书说理模板，要求写清检索了哪些库以及为什么没有找到。",
];

/** An overview of some of the sentences, in one paragraph. */
export function proseOf(...numbers: readonly number[]): string {
  return numbers.map((number) => SENTENCES[number] ?? "").join("");
}

/** All of them, in two paragraphs: enough prose to compare two years. */
export const LONG_PROSE = `${proseOf(0, 1, 2, 3, 4, 5)}\n${proseOf(6, 7, 8, 9, 10, 11)}`;
