import type { FormSection } from "./form";
import { label } from "./label";

/** The six sections, the same in both forms. */
export const SECTIONS: readonly FormSection[] = [
  { number: 1, label: label("总体情况", "Overview", "概述", "基本情况", "总体概况") },
  {
    number: 2,
    label: label(
      "主动公开政府信息情况",
      "Proactive disclosure",
      "主动公开信息情况",
      "主动公开情况",
      "主动公开政府信息的情况",
    ),
  },
  {
    number: 3,
    label: label(
      "收到和处理政府信息公开申请情况",
      "Requests received and handled",
      "收到和处理信息公开申请情况",
      "行政机关收到和处理政府信息公开申请的情况",
      "行政机关收到和处理政府信息公开申请情况",
      "收到和处理政府信息公开申请的情况",
      "依申请公开政府信息情况",
    ),
  },
  {
    number: 4,
    label: label(
      "政府信息公开行政复议、行政诉讼情况",
      "Reconsideration and litigation",
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况",
      "行政复议、行政诉讼情况",
      "因政府信息公开被申请行政复议、提起行政诉讼的情况",
    ),
  },
  {
    number: 5,
    label: label(
      "存在的主要问题及改进情况",
      "Problems and improvements",
      "存在主要问题及改进情况",
      "存在的问题及改进措施",
      "存在的主要问题及改进措施",
      "存在的问题及改进情况",
      "政府信息公开工作存在的主要问题及整改措施",
      "政府信息公开工作存在的主要问题及改进情况",
    ),
  },
  {
    number: 6,
    label: label(
      "其他需要报告的事项",
      "Other matters to report",
      "其它需要报告的事项",
      "其他需要报告的情况",
      "需要报告的其他事项",
    ),
  },
];
