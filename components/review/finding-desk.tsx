import { useLocale, useTranslations } from "next-intl";
import type { FindingView } from "@/lib/domain/views/finding";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction } from "./decide-action";
import { DecisionDesk } from "./decision-desk";
import { FindingDetail } from "./finding-detail";
import { misreadCells } from "./misread-cells";
import { QueueKeys } from "./queue-keys";

/** One finding with all that can be done about it. */
export function FindingDesk({
  finding,
  hrefOf,
  decide,
  undo,
}: {
  finding: FindingView;
  hrefOf: (findingId: string) => string;
  decide: DecideAction;
  undo: DecideAction;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { id, revision, state, title, queue } = finding;
  const nextHref = queue.nextId === null ? null : hrefOf(queue.nextId);
  const previousHref = queue.previousId === null ? null : hrefOf(queue.previousId);
  return (
    <FindingDetail finding={finding}>
      <DecisionDesk
        key={`${id} ${revision}`}
        finding={{ id, revision, state, title: inLocale(title, locale) }}
        cells={misreadCells(finding, t("blank"), locale)}
        nextHref={nextHref}
        decide={decide}
        undo={undo}
      />
      <QueueKeys previousHref={previousHref} nextHref={nextHref} />
    </FindingDetail>
  );
}
