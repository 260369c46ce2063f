import { defineRule } from "./define-rule";
import { statedOn } from "./figures/stated";
import { compareStated } from "./figures/stated-figure";

const HANDLED = "applications.handled.total";

/** Requests handled, as the prose states them. */
export const narrativeHandled = defineRule({
  id: "narrative-handled",
  group: "prose",
  severity: "error",
  title: { zh: "办理申请数文字与表格不符", en: "Requests handled: text and table differ" },
  basis: {
    zh: "文字写的办理数应当等于表三第三项第（七）目总计",
    en: "What the text says was handled must equal the total of item three in table three",
  },
  check: ({ report, form }) =>
    form === null
      ? []
      : statedOn(report, HANDLED).flatMap(
          (stated) => compareStated(report, stated, [[HANDLED]]) ?? [],
        ),
});
