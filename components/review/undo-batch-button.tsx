"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { BatchView } from "@/lib/domain/views/decision";
import type { Localized } from "@/lib/domain/localized";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideManyAction } from "./decide-action";
import { useReviewSession } from "./review-session";

/** Takes the whole decision back that this finding was decided with. */
export function UndoBatchButton({ batch, undo }: { batch: BatchView; undo: DecideManyAction }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { setLast } = useReviewSession();
  const [problem, setProblem] = useState<Localized | null>(null);
  const [isPending, startTransition] = useTransition();

  function takeBack() {
    const form = new FormData();
    form.set("batchId", batch.id);
    startTransition(async () => {
      const answer = await undo(form);
      setProblem(answer.status === "failed" ? answer.message : null);
      if (answer.status !== "saved") return;
      const { count, left } = answer;
      setLast({ kind: "many", batchId: null, verdict: "undone", count, left });
      router.refresh();
    });
  }

  return (
    <>
      <Button aria-disabled={isPending} onClick={takeBack}>
        {t("undoMany", { count: batch.count })}
      </Button>
      {problem !== null && (
        <p role="alert" className="text-xs">
          {inLocale(problem, locale)}
        </p>
      )}
    </>
  );
}
