"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { Localized } from "@/lib/domain/localized";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction, DecideManyAction } from "./decide-action";
import { type LastOnMany, type LastOnOne, useReviewSession } from "./review-session";

/** What was decided a moment ago, spoken and shown, with the way back. */
export function LastDecisionBar({
  undo,
  undoMany,
  hrefPrefix,
}: {
  undo: DecideAction;
  undoMany: DecideManyAction;
  /** The queue's address, to which the finding is added. */
  hrefPrefix: string;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { last, setLast } = useReviewSession();
  const [problem, setProblem] = useState<Localized | null>(null);
  const [isPending, startTransition] = useTransition();

  async function takeOneBack(decided: LastOnOne) {
    const { findingId, revision } = decided;
    const form = new FormData();
    form.set("findingId", findingId);
    form.set("revision", revision.toString());
    const answer = await undo(form);
    setProblem(answer.status === "failed" ? answer.message : null);
    if (answer.status !== "saved") return;
    const { revision: now, count } = answer;
    setLast({ ...decided, revision: now, count, verdict: "undone", goesTo: findingId });
    router.push(`${hrefPrefix}${findingId}`, { scroll: false });
  }

  async function takeManyBack(decided: LastOnMany, batchId: string) {
    const form = new FormData();
    form.set("batchId", batchId);
    const answer = await undoMany(form);
    setProblem(answer.status === "failed" ? answer.message : null);
    if (answer.status !== "saved") return;
    const { count, left } = answer;
    setLast({ ...decided, batchId: null, verdict: "undone", count, left });
    router.refresh();
  }

  function takeBack() {
    if (last === null) return;
    startTransition(async () => {
      if (last.kind === "one") await takeOneBack(last);
      else if (last.batchId !== null) await takeManyBack(last, last.batchId);
    });
  }

  const canTakeBack =
    last !== null && last.verdict !== "undone" && (last.kind === "one" || last.batchId !== null);
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-4 text-xs print:hidden">
      <p role="status">
        {last?.kind === "one" && t(`done.${last.verdict}`, { title: last.title })}
        {last?.kind === "many" &&
          (last.count === 0 ? t("noneDone") : t(`doneMany.${last.verdict}`, { count: last.count }))}
      </p>
      <p aria-live="polite" className="text-muted empty:hidden">
        {last?.kind === "one" && last.count > 1 && t("doneTogether", { count: last.count })}
        {last?.kind === "many" &&
          last.left > 0 &&
          t(last.verdict === "undone" ? "leftDecided" : "leftToOthers", { count: last.left })}
      </p>
      {canTakeBack && (
        <Button variant="link" aria-disabled={isPending} onClick={takeBack}>
          {last.kind === "one" ? t("undo") : t("undoMany", { count: last.count })}
        </Button>
      )}
      {problem !== null && <p role="alert">{inLocale(problem, locale)}</p>}
    </div>
  );
}
