import { numberAt } from "./change-figures";
import { withSection, withSentence, withWords } from "./change-sections";
import type { Plant } from "./plant";

function moreBy(more: number): (match: string, before: string, digits: string) => string {
  return (_match, before, digits) => `${before}${Number(digits) + more}`;
}

/** Mistakes between the prose and the tables, or of the prose with itself. */
export const PROSE_PLANTS = {
  "received-differs": {
    rules: ["narrative-received"],
    report: (report) =>
      withWords(report, 1, (text) =>
        text.replace(/(政府信息公开申请)(\d+)(?=件，上年结转)/, moreBy(4)),
      ),
  },
  "handled-differs": {
    rules: ["narrative-handled"],
    report: (report) =>
      withWords(report, 1, (text) =>
        text.replace(/(全年办结|共办理答复|办结政府信息公开申请)(\d+)/, moreBy(5)),
      ),
  },
  "disputes-differ": {
    rules: ["narrative-disputes"],
    report: (report) =>
      withSection(report, 4, (section) => ({
        ...section,
        beforeTable: [
          `全年因政府信息公开被申请行政复议${numberAt(report.figures, "reviews.reconsideration.total") + 2}件。`,
        ],
      })),
  },
  "parts-exceed-the-whole": {
    rules: ["narrative-parts"],
    report: (report) =>
      withSection(report, 4, (section) => ({
        ...section,
        beforeTable: ["本年度因政府信息公开被申请行政复议2件，其中结果维持1件，结果纠正2件。"],
      })),
  },
  "denies-what-it-states": {
    rules: ["narrative-contradiction"],
    report: (report) => withSentence(report, 1, `${report.agency.self}本年度无主动公开政府信息。`),
  },
  "number-missing": {
    rules: ["narrative-missing-number"],
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/(主动公开政府信息)\d+(?=条)/, "$1")),
  },
  "licences-differ": {
    rules: ["narrative-decisions"],
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/(行政许可决定)(\d+)/, moreBy(37))),
  },
  "items-differ": {
    rules: ["narrative-items"],
    fits: (_figures, form) => form === "form-2019",
    report: (report) => {
      const items = ["licences", "other_services", "penalties", "coercion", "fees"].reduce(
        (sum, row) => sum + numberAt(report.figures, `disclosure.${row}.items_last_year`),
        0,
      );
      return withSentence(report, 1, `${report.agency.self}现有权责事项${items + 41}项。`);
    },
  },
  "procurement-differs": {
    rules: ["narrative-procurement"],
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/(政府集中采购项目)(\d+)/, moreBy(3))),
  },
  "overview-without-figures": {
    rules: ["narrative-no-figures"],
    report: (report) =>
      withSection(report, 1, (section) => ({
        ...section,
        beforeTable: [
          `${report.agency.self}按照要求做好政府信息公开，本报告为示例。`,
          "（一）主动公开。栏目按时更新，解读形式有所丰富。",
          "（二）依申请公开。渠道畅通，答复规范。",
          "（三）政府信息管理。发布审核落实到人。",
          "（四）政府信息公开平台建设。专栏运行平稳。",
          "（五）监督保障。培训与考核按计划开展。",
        ],
      })),
  },
  "speaks-of-another-body": {
    rules: ["other-agency-named"],
    report: (report) =>
      withSentence(
        report,
        1,
        "洛阳市城市管理局全年共办理行政许可1051件，洛阳市城市管理局通过媒体发布信息620条。",
      ),
  },
  "requests-do-not-balance": {
    rules: ["narrative-balance"],
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/(结转下年度(?:继续办理)?)(\d+)/, moreBy(6))),
  },
  "outcomes-differ": {
    rules: ["narrative-outcomes"],
    report: (report) => withWords(report, 1, (text) => text.replace(/(予以公开)(\d+)/, moreBy(7))),
  },
  "documents-differ": {
    rules: ["narrative-documents"],
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/(规范性文件)(\d+)(?=件)/, moreBy(3))),
  },
  "rate-miscounted": {
    rules: ["narrative-percentages"],
    fits: (figures) => numberAt(figures, "applications.handled.total") > 0,
    report: (report) => {
      const share =
        numberAt(report.figures, "applications.granted.total") /
        numberAt(report.figures, "applications.handled.total");
      const stated = ((share * 100 + 7) % 100).toFixed(1);
      return withSentence(report, 1, `予以公开的申请占办结总数的${stated}%。`);
    },
  },
  "fewer-items-than-decisions": {
    rules: ["narrative-scale"],
    fits: (figures) => numberAt(figures, "disclosure.licences.decisions") >= 300,
    report: (report) =>
      withWords(report, 1, (text) =>
        text.replace(/(主动公开政府信息)\d+(?=条)/, (_match, before: string) => `${before}12`),
      ),
  },
  "template-left": {
    rules: ["placeholder-left"],
    report: (report) =>
      withSentence(report, 1, "电子版可以在门户网站（具体网址）下载，联系电话XX个。"),
  },
} satisfies Record<string, Plant>;
