import type { FormRow } from "./form";
import { label } from "./label";

export const DENIED = label("不予公开", "Denied");
export const UNAVAILABLE = label("无法提供", "Not provided");
export const REJECTED = label("不予处理", "Not processed");
export const OTHER = label("其他处理", "Other handling", "其它处理", "其他");

/** What came in: rows 一 and 二 of section three. */
export const INFLOW_ROWS: readonly FormRow[] = [
  {
    id: "new",
    enumerator: "一、",
    group: null,
    label: label(
      "本年新收政府信息公开申请数量",
      "New requests received this year",
      "本年新收政府信息公开申请数",
      "本年新收信息公开申请数量",
      "本年新收申请数量",
      "本年度新收政府信息公开申请数量",
    ),
  },
  {
    id: "carried_in",
    enumerator: "二、",
    group: null,
    label: label(
      "上年结转政府信息公开申请数量",
      "Carried over from last year",
      "上年结转政府信息公开申请数",
      "上年结转信息公开申请数量",
      "上年结转申请数量",
      "上一年结转政府信息公开申请数量",
      "上年度结转政府信息公开申请数量",
    ),
  },
];

/** Outcomes （一） to （五） of section three, the same in both forms. */
export const COMMON_OUTCOME_ROWS: readonly FormRow[] = [
  {
    id: "granted",
    enumerator: "（一）",
    group: null,
    label: label("予以公开", "Granted in full"),
  },
  {
    id: "partly_granted",
    enumerator: "（二）",
    group: null,
    label: label(
      "部分公开（区分处理的，只计这一情形，不计其他情形）",
      "Granted in part",
      "部分公开",
      "部分公开（区分处理的，只计这一情形，不计其它情形）",
      "部分公开（区分处理的，只计这一情形）",
    ),
  },
  {
    id: "denied.state_secret",
    enumerator: "1.",
    group: DENIED,
    label: label("属于国家秘密", "Denied: state secret", "涉及国家秘密"),
  },
  {
    id: "denied.law_forbids",
    enumerator: "2.",
    group: DENIED,
    label: label(
      "其他法律行政法规禁止公开",
      "Denied: forbidden by law",
      "其他法律法规禁止公开",
      "其它法律行政法规禁止公开",
      "其它法律法规禁止公开",
      "法律行政法规禁止公开",
    ),
  },
  {
    id: "denied.safety_stability",
    enumerator: "3.",
    group: DENIED,
    label: label("危及“三安全一稳定”", "Denied: endangers security or stability"),
  },
  {
    id: "denied.third_party",
    enumerator: "4.",
    group: DENIED,
    label: label("保护第三方合法权益", "Denied: third-party rights", "涉及第三方合法权益"),
  },
  {
    id: "denied.internal_affairs",
    enumerator: "5.",
    group: DENIED,
    label: label("属于三类内部事务信息", "Denied: internal affairs", "属于内部事务信息"),
  },
  {
    id: "denied.process",
    enumerator: "6.",
    group: DENIED,
    label: label("属于四类过程性信息", "Denied: deliberative information", "属于过程性信息"),
  },
  {
    id: "denied.enforcement_file",
    enumerator: "7.",
    group: DENIED,
    label: label(
      "属于行政执法案卷",
      "Denied: enforcement case file",
      "属于行政执法案卷信息",
      "属于行政执法案件",
    ),
  },
  {
    id: "denied.inquiry",
    enumerator: "8.",
    group: DENIED,
    label: label(
      "属于行政查询事项",
      "Denied: administrative inquiry matter",
      "属于行政查询事项信息",
    ),
  },
  {
    id: "unavailable.not_held",
    enumerator: "1.",
    group: UNAVAILABLE,
    label: label(
      "本机关不掌握相关政府信息",
      "Not provided: not held",
      "本机关不掌握相关信息",
      "本行政机关不掌握相关政府信息",
      "不掌握相关政府信息",
    ),
  },
  {
    id: "unavailable.must_be_created",
    enumerator: "2.",
    group: UNAVAILABLE,
    label: label(
      "没有现成信息需要另行制作",
      "Not provided: would have to be created",
      "没有现成信息，需另行制作",
      "没有现成信息另行制作",
    ),
  },
  {
    id: "unavailable.unclear",
    enumerator: "3.",
    group: UNAVAILABLE,
    label: label(
      "补正后申请内容仍不明确",
      "Not provided: still unclear after correction",
      "补正后申请内容仍然不明确",
      "补正后申请仍不明确",
    ),
  },
  {
    id: "rejected.petition",
    enumerator: "1.",
    group: REJECTED,
    label: label(
      "信访举报投诉类申请",
      "Not processed: petition or complaint",
      "信访举报投诉类",
      "信访、举报、投诉类申请",
    ),
  },
  {
    id: "rejected.repeat",
    enumerator: "2.",
    group: REJECTED,
    label: label("重复申请", "Not processed: repeat request"),
  },
  {
    id: "rejected.publication",
    enumerator: "3.",
    group: REJECTED,
    label: label(
      "要求提供公开出版物",
      "Not processed: asks for a publication",
      "要求提供公开出版物类",
    ),
  },
  {
    id: "rejected.excessive",
    enumerator: "4.",
    group: REJECTED,
    label: label("无正当理由大量反复申请", "Not processed: excessive requests"),
  },
  {
    id: "rejected.reconfirm",
    enumerator: "5.",
    group: REJECTED,
    label: label(
      "要求行政机关确认或重新出具已获取信息",
      "Not processed: asks to confirm or reissue",
      "要求行政机关确认或重新出具已获取的信息",
      "要求行政机关确认或者重新出具已获取信息",
      "要求行政机关确认或重新出具已获取政府信息",
    ),
  },
];

export const HANDLED_ROW: FormRow = {
  id: "handled",
  enumerator: "（七）",
  group: null,
  label: label("总计", "Total handled this year", "合计"),
};

export const CARRIED_OUT_ROW: FormRow = {
  id: "carried_out",
  enumerator: "四、",
  group: null,
  label: label(
    "结转下年度继续办理",
    "Carried over to next year",
    "结转下年继续办理",
    "结转下一年度继续办理",
    "结转下年度办理",
  ),
};
