import { useLocale, useTranslations } from "next-intl";
import type { CauseMember } from "@/lib/domain/views/cause-member";
import type { FindingView } from "@/lib/domain/views/finding";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction, DecideManyAction } from "./decide-action";
import { DecisionDesk } from "./decision-desk";
import { FindingDetail } from "./finding-detail";
import { LoadedAhead } from "./loaded-ahead";
import { misreadCells } from "./misread-cells";
import { QueueKeys } from "./queue-keys";
import { TogetherNote } from "./together-note";
import { UndoBatchButton } from "./undo-batch-button";

/** The decision on a filter of the queue that the finding was decided with, if it still stands. */
function standingBatch({ history, state }: FindingView) {
  const batch = history[0]?.batch ?? null;
  const isWhole = batch?.scope === "filter" && !batch.isUndone && batch.count > 1;
  return isWhole && state !== "open" ? batch : null;
}

/** One finding with all that can be done about it. */
export function FindingDesk({
  finding,
  members,
  names,
  hrefOf,
  decide,
  undo,
  undoMany,
}: {
  finding: FindingView;
  /** The other findings of its cause. */
  members: readonly CauseMember[];
  /** To whom findings were left before. */
  names: readonly string[];
  hrefOf: (findingId: string) => string;
  decide: DecideAction;
  undo: DecideAction;
  undoMany: DecideManyAction;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { id, revision, state, title, queue, assignee } = finding;
  const linkTo = (to: string | null) => (to === null ? null : { id: to, href: hrefOf(to) });
  const next = linkTo(queue.nextId);
  const afterDeciding = linkTo(queue.nextBesidesCauseId);
  const batch = standingBatch(finding);
  return (
    <FindingDetail finding={finding}>
      {assignee !== null && <p className="text-sm">{t("leftTo", { name: assignee })}</p>}
      <TogetherNote members={members} hrefOf={hrefOf} />
      <DecisionDesk
        key={`${id} ${revision}`}
        finding={{ id, revision, state, title: inLocale(title, locale) }}
        cells={misreadCells(finding, t("blank"), locale)}
        names={names}
        next={afterDeciding}
        decide={decide}
        undo={undo}
      >
        {batch !== null && <UndoBatchButton batch={batch} undo={undoMany} />}
      </DecisionDesk>
      <QueueKeys
        previousHref={linkTo(queue.previousId)?.href ?? null}
        nextHref={next?.href ?? null}
      />
      {next !== null && <LoadedAhead href={next.href} />}
      {afterDeciding !== null && afterDeciding.id !== next?.id && (
        <LoadedAhead href={afterDeciding.href} />
      )}
    </FindingDetail>
  );
}
