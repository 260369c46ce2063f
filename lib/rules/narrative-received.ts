import { defineRule } from "./define-rule";
import { statedOn } from "./figures/stated";
import { compareStated } from "./figures/stated-figure";

const NEW = "applications.new.total";

/** Requests received, as the prose states them; some bodies count those carried in as well. */
export const narrativeReceived = defineRule({
  id: "narrative-received",
  group: "prose",
  severity: "error",
  title: { zh: "收到申请数文字与表格不符", en: "Requests received: text and table differ" },
  basis: {
    zh: "同一年收到的申请只有一个数，文字与表三第一项应当一致",
    en: "A year has one number of requests; the text and item one of table three must agree",
  },
  check: ({ report, form }) =>
    form === null
      ? []
      : statedOn(report, NEW).flatMap(
          (stated) =>
            compareStated(report, stated, [[NEW], [NEW, "applications.carried_in.total"]]) ?? [],
        ),
});
