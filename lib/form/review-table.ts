import type { Form } from "./form";
import { label } from "./label";

/** Section four: one row of fifteen figures, the same in both forms. */
export const REVIEW_TABLE: Form["reviews"] = {
  tracks: [
    {
      id: "reconsideration",
      label: label("行政复议", "Administrative reconsideration"),
    },
    {
      id: "litigation_direct",
      label: label(
        "未经复议直接起诉",
        "Litigation without prior reconsideration",
        "行政诉讼：未经复议直接起诉",
      ),
    },
    {
      id: "litigation_after",
      label: label(
        "复议后起诉",
        "Litigation after reconsideration",
        "行政诉讼：复议后起诉",
        "经复议后起诉",
      ),
    },
  ],
  columns: [
    { id: "upheld", kind: "count", label: label("结果维持", "Upheld", "维持") },
    { id: "corrected", kind: "count", label: label("结果纠正", "Corrected", "纠正") },
    { id: "other", kind: "count", label: label("其他结果", "Other result", "其它结果") },
    { id: "pending", kind: "count", label: label("尚未审结", "Pending", "尚未办结") },
    { id: "total", kind: "count", label: label("总计", "Total", "合计") },
  ],
};
