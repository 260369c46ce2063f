import type { Localized } from "@/lib/domain/localized";

export interface Residue {
  /** Global, with bounded repetitions. */
  readonly pattern: RegExp;
  readonly what: Localized;
}

const BLANK_TO_FILL: Localized = { zh: "待填的空", en: "a blank to fill in" };
const TOOL: Localized = { zh: "软件留下的字符", en: "characters left by software" };
const INSTRUCTION: Localized = { zh: "模板的填写说明", en: "an instruction of the template" };

/**
 * What templates and tools leave in a text, each met in real reports or Word's own.
 *
 * XX counts only before a word that a template would put after it, or after 20 for a year: "张XX诉"
 * hides a name, "138XXXX1234" a number, and xxgk is in every second address.
 */
export const RESIDUES: readonly Residue[] = [
  {
    pattern:
      /(?<![A-Za-z./_-]|20)(?:[XＸ×]{2,8}|x{2,8})(?=\s?[年月日市区县省州盟旗镇乡村街路局委办厅部科处站院件条项次个万元份篇号网%])/gu,
    what: BLANK_TO_FILL,
  },
  { pattern: /(?<!\d)20(?:[XＸ×]{2}|xx)(?![A-Za-z0-9])/gu, what: BLANK_TO_FILL },
  {
    pattern: /(?<=[^\s_])_{3,40}(?=[^\s_])|(?<!_)_{3,40}(?=[件条项次个万元年月日])/gu,
    what: BLANK_TO_FILL,
  },
  { pattern: /[（(]\s{1,10}[）)](?=[件条项次个万元份篇])/gu, what: BLANK_TO_FILL },
  {
    pattern:
      /[（(〔[【](?:具体网址|网址|具体链接|单位名称|机关名称|部门名称|单位全称|具体数字|具体情况)[）)〕\]】]/gu,
    what: INSTRUCTION,
  },
  {
    pattern:
      /[（(〔[【](?:请填写|请在此|请根据|此处填|此处插|此处请|待填|待补充|填写说明)[^（()）〔〕[\]【】\n]{0,40}[）)〕\]】]/gu,
    what: INSTRUCTION,
  },
  { pattern: /单击(?:或点击)?此处(?:输入|添加)[^\s。]{0,10}/gu, what: INSTRUCTION },
  { pattern: /\[bookmark:[^\]\n]{0,60}\]/giu, what: TOOL },
  { pattern: /错误[!！]\s?未(?:找到引用源|定义书签|指定书签)/gu, what: TOOL },
  { pattern: /Error! (?:Reference source not found|Bookmark not defined)/gu, what: TOOL },
  { pattern: /\\\* ?MERGEFORMAT|\bHYPERLINK "|\bPAGEREF _Toc\d{1,12}/gu, what: TOOL },
  { pattern: /&(?:nbsp|ensp|emsp|amp|lt|gt|quot|ldquo|rdquo|middot);/gu, what: TOOL },
  { pattern: /\$?\{{1,2}[^{}\n]{1,40}\}{1,2}/gu, what: TOOL },
];
