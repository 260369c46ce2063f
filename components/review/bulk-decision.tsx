"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { BATCH_LIMIT } from "@/lib/domain/review";
import { inLocale } from "@/lib/i18n/locale";
import { BulkForm, type SharedVerdict } from "./bulk-form";
import type { DecideManyAction, DecideManyState } from "./decide-action";
import { useReviewSession } from "./review-session";

type Failure = Exclude<DecideManyState, { status: "saved" }>;

/** Decides all findings of the filter as one, after saying how many and which they are. */
export function BulkDecision({
  undecided,
  seenAt,
  filter,
  words,
  names,
  decide,
}: {
  /** How many findings of the filter are undecided. */
  undecided: number;
  /** ISO time at which that was so. */
  seenAt: string;
  /** As a query string. */
  filter: string;
  /** The filter in words. */
  words: readonly string[];
  names: readonly string[];
  decide: DecideManyAction;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { setLast } = useReviewSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, startTransition] = useTransition();
  const count = Math.min(undecided, BATCH_LIMIT);
  if (undecided === 0) return null;

  function submit(verdict: SharedVerdict, form: FormData) {
    if (isPending) return;
    form.set("filter", filter);
    form.set("expected", count.toString());
    form.set("seenAt", seenAt);
    startTransition(async () => {
      const answer = await decide(form);
      if (answer.status !== "saved") {
        setFailure(answer);
        return;
      }
      setFailure(null);
      dialog.current?.close();
      const { batchId, count: decided, left } = answer;
      setLast({ kind: "many", batchId, verdict, count: decided, left });
      router.refresh();
    });
  }

  return (
    <>
      <Button size="sm" variant="ghost" onClick={() => dialog.current?.showModal()}>
        {t("bulk.open", { count })}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="bulk-title"
        className="m-auto w-full max-w-lg rounded-md border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-ink/30"
      >
        <h2 id="bulk-title" className="text-lg">
          {t("bulk.title", { count })}
        </h2>
        <p className="mt-1 mb-4 text-sm text-muted">
          {t("bulk.filter", { filter: words.join(" · ") })}
          {undecided > BATCH_LIMIT &&
            ` ${t("bulk.limit", { limit: BATCH_LIMIT, count: undecided })}`}
        </p>
        {failure?.status === "failed" && (
          <Callout tone="error" role="alert" className="mb-4">
            {inLocale(failure.message, locale)}
          </Callout>
        )}
        <BulkForm
          count={count}
          names={names}
          isInvalid={failure?.status === "invalid"}
          isPending={isPending}
          onSubmit={submit}
          onCancel={() => dialog.current?.close()}
        />
      </dialog>
    </>
  );
}
