import type { Random } from "@/lib/sample/random";
import type { ProseFacts } from "./prose-facts";

type Bank = readonly [string, ...string[]];

const MANAGEMENT: Bank = [
  "公文拟制时同步标明公开属性，未标明的退回补正。",
  "对往年信息作了一次清理，失效内容注明失效，重复内容合并。",
  "公开前依次核对内容、格式和涉密情况，三道签字齐全才能发布。",
  "信息发布后每月抽查，发现错字、断链当日更正。",
  "文件和政策解读相互关联，点开一处便能看到另一处。",
  "对拟公开信息中的个人信息作去标识处理，审核人留名备查。",
  "修订公开事项目录，删去已移交的事项，补上新承担的事项。",
  "建立历史文件台账，注明制发时间、效力状态和公开情况。",
];

const PLATFORM: Bank = [
  "门户网站公开专栏调整了层级，常用栏目从首页一次点击即可到达。",
  "网站检索支持按年份和文种筛选，查找更省时间。",
  "服务大厅设有查阅点，备有打印设备，由值班人员协助。",
  "专栏完成无障碍改造，字号和对比度可以调节。",
  "对栏目更新设置提醒，临近更新期限时自动通知责任科室。",
  "查阅点添置了自助终端，纸质公报和电子目录可以对照查阅。",
  "页面在手机上的显示作了调整，表格可以左右滑动。",
  "专栏开设意见征集入口，收到的意见在结束后汇总公布。",
];

const SUPERVISION: Bank = [
  "公开工作列入年度考核，按季通报。",
  "由分管负责人召集例会，听取进展，逐项销号。",
  "请服务对象代表查看专栏，记录意见并逐条回应。",
  "未发生因公开工作不力被追究责任的情形。",
  "把条例和办理规范列入新进人员必学内容，学后测试。",
  "对下属单位栏目开展互查，问题清单抄送其负责人。",
  "邀请法律顾问讲解典型案例，并就疑难问题作了讨论。",
  "社会评议结果用于改进栏目设置，评议报告同步公开。",
];

/** What a sentence opens with, so that two bodies that did the same hardly ever say it in the same words. */
const OPENINGS: readonly string[] = [
  "",
  "年初起，",
  "上半年起，",
  "下半年起，",
  "结合日常工作，",
  "会同业务科室，",
  "按照内部分工，",
  "根据群众意见，",
  "参照兄弟单位做法，",
  "在总结上年经验的基础上，",
  "经集体研究，",
  "为便于查找和核对，",
];

function paragraph(head: string, bank: Bank, count: number, random: Random): string {
  const openings = random.shuffle(OPENINGS);
  const sentences = random.shuffle(bank).slice(0, count);
  return `${head}${sentences.map((words, index) => `${openings[index] ?? ""}${words}`).join("")}`;
}

/** （三） to （五） of section one: work that no table counts. */
export function workParagraphs({ agency, field }: ProseFacts, random: Random): string[] {
  const times = random.integer(1, 6);
  return [
    paragraph(`（三）政府信息管理。`, MANAGEMENT, random.integer(2, 3), random),
    paragraph(`（四）政府信息公开平台建设。`, PLATFORM, random.integer(2, 3), random),
    paragraph(`（五）监督保障。`, SUPERVISION, random.integer(2, 3), random) +
      random.pick([
        `${agency.self}全年组织业务培训${times}次，内容结合${field}。`,
        `围绕${field}举办专题培训${times}次。`,
        `培训安排${times}次，${agency.self}各科室均有人参加。`,
      ]),
  ];
}
