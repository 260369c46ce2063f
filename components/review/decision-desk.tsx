"use client";

import { useTranslations } from "next-intl";
import { useLocale } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { FindingState } from "@/lib/domain/review";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction, DecideState } from "./decide-action";
import { DismissForm } from "./dismiss-form";
import { KeyHint } from "./key-hint";
import { type MisreadCell, MisreadForm } from "./misread-form";
import { useReviewSession } from "./review-session";
import { useReviewKeys } from "./use-review-keys";

type Failure = Exclude<DecideState, { status: "saved" }>;

/** Decide one finding: the report is wrong, we misread, or it is fine. Each can be taken back. */
export function DecisionDesk({
  finding,
  cells,
  nextHref,
  decide,
  undo,
}: {
  finding: {
    readonly id: string;
    readonly revision: number;
    readonly state: FindingState;
    readonly title: string;
  };
  cells: readonly MisreadCell[];
  /** Where to go when it is decided; null at the end of the queue. */
  nextHref: string | null;
  decide: DecideAction;
  undo: DecideAction;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { setLast } = useReviewSession();
  const [open, setOpen] = useState<"misread" | "dismissed" | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, startTransition] = useTransition();
  const { id: findingId, revision, state, title } = finding;

  function submit(
    verdict: "confirmed" | "misread" | "dismissed" | "undone",
    form = new FormData(),
  ) {
    form.set("findingId", findingId);
    form.set("revision", revision.toString());
    form.set("verdict", verdict);
    startTransition(async () => {
      const answer = await (verdict === "undone" ? undo : decide)(form);
      if (answer.status !== "saved") {
        setFailure(answer);
        return;
      }
      setFailure(null);
      setOpen(null);
      setLast({ findingId, revision: answer.revision, title, verdict });
      if (verdict !== "undone" && nextHref !== null) router.push(nextHref, { scroll: false });
      else router.refresh();
    });
  }

  const isOpen = state === "open";
  useReviewKeys({
    c: () => isOpen && !isPending && submit("confirmed"),
    m: () => isOpen && setOpen("misread"),
    d: () => isOpen && setOpen("dismissed"),
    u: () => !isOpen && !isPending && submit("undone"),
    Escape: () => setOpen(null),
  });

  return (
    <section aria-label={t("decide")} className="space-y-4 print:hidden">
      {failure?.status === "failed" && (
        <Callout tone="error" role="alert">
          <p>{inLocale(failure.message, locale)}</p>
          <Button variant="link" onClick={() => router.refresh()}>
            {t("reload")}
          </Button>
        </Callout>
      )}
      {isOpen ? (
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" aria-disabled={isPending} onClick={() => submit("confirmed")}>
            {t("confirm")} <KeyHint keys="C" />
          </Button>
          <Button aria-expanded={open === "misread"} onClick={() => setOpen("misread")}>
            {t("misread")} <KeyHint keys="M" />
          </Button>
          <Button aria-expanded={open === "dismissed"} onClick={() => setOpen("dismissed")}>
            {t("dismiss")} <KeyHint keys="D" />
          </Button>
        </div>
      ) : (
        <Button aria-disabled={isPending} onClick={() => submit("undone")}>
          {t("undo")} <KeyHint keys="U" />
        </Button>
      )}
      {open === "misread" && (
        <MisreadForm
          cells={cells}
          invalid={failure?.status === "invalid" ? failure.field : null}
          isPending={isPending}
          onSubmit={(form) => submit("misread", form)}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === "dismissed" && (
        <DismissForm
          isInvalid={failure?.status === "invalid"}
          isPending={isPending}
          onSubmit={(form) => submit("dismissed", form)}
          onCancel={() => setOpen(null)}
        />
      )}
    </section>
  );
}
