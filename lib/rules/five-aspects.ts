import type { Localized } from "@/lib/domain/localized";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";

interface Aspect {
  readonly name: Localized;
  /** Any of these shows that the overview speaks of it. */
  readonly words: readonly string[];
}

const ASPECTS: readonly Aspect[] = [
  { name: { zh: "主动公开", en: "disclosure" }, words: ["主动公开"] },
  { name: { zh: "依申请公开", en: "requests" }, words: ["依申请", "公开申请"] },
  {
    name: { zh: "政府信息管理", en: "management of information" },
    words: ["信息管理", "信息资源", "规范化", "管理制度", "保密审查", "发布审核", "审核"],
  },
  {
    name: { zh: "政府信息公开平台建设", en: "platforms" },
    words: ["平台建设", "公开平台", "门户网站", "政务新媒体", "网站建设", "公开载体", "渠道建设"],
  },
  {
    name: { zh: "监督保障", en: "supervision" },
    words: ["监督", "保障", "考核", "评议", "培训"],
  },
];

function check({ report, form }: Subject): Outcome[] {
  if (form?.id !== "form-2021") return [];
  const overview = report.sections.find(({ number }) => number === 1);
  if (overview === undefined) {
    return [{ reason: { zh: "没有找到第一部分", en: "section one was not found" } }];
  }
  const text = report.document.text.slice(overview.start, overview.end).replace(/\s+/gu, "");
  const missing = ASPECTS.filter(({ words }) => !words.some((word) => text.includes(word)));
  if (missing.length === 0) return [];
  return [
    {
      message: {
        zh: `第一部分没有写到${missing.map(({ name }) => name.zh).join("、")}`,
        en: `Section one says nothing of ${missing.map(({ name }) => name.en).join(", ")}`,
      },
      places: [overview.place],
    },
  ];
}

/** The overview of the 2021 form covers five aspects of the year's work. */
export const fiveAspects = defineRule({
  id: "five-aspects",
  group: "form-and-law",
  severity: "notice",
  title: { zh: "总体情况内容不全", en: "The overview leaves something out" },
  basis: {
    zh: "国办公开办函〔2021〕30号：总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障",
    en: "Notice (2021) No. 30: disclosure, requests, management, platforms, supervision",
  },
  check,
});
