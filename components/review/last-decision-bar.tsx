"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { Localized } from "@/lib/domain/localized";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction } from "./decide-action";
import { useReviewSession } from "./review-session";

/** What was decided a moment ago, spoken and shown, with the way back. */
export function LastDecisionBar({
  undo,
  hrefPrefix,
}: {
  undo: DecideAction;
  /** The queue's address, to which the finding is added. */
  hrefPrefix: string;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { last, setLast } = useReviewSession();
  const [problem, setProblem] = useState<Localized | null>(null);
  const [isPending, startTransition] = useTransition();

  function takeBack() {
    if (last === null) return;
    const form = new FormData();
    form.set("findingId", last.findingId);
    form.set("revision", last.revision.toString());
    startTransition(async () => {
      const answer = await undo(form);
      setProblem(answer.status === "failed" ? answer.message : null);
      if (answer.status !== "saved") return;
      setLast({ ...last, revision: answer.revision, verdict: "undone" });
      router.push(`${hrefPrefix}${last.findingId}`, { scroll: false });
    });
  }

  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-4 text-xs print:hidden">
      <p role="status">{last === null ? "" : t(`done.${last.verdict}`, { title: last.title })}</p>
      {last !== null && last.verdict !== "undone" && (
        <Button variant="link" aria-disabled={isPending} onClick={takeBack}>
          {t("undo")}
        </Button>
      )}
      {problem !== null && <p role="alert">{inLocale(problem, locale)}</p>}
    </div>
  );
}
