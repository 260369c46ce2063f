"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { type FindingState, isUndecided, type Verdict } from "@/lib/domain/review";
import { inLocale } from "@/lib/i18n/locale";
import type { DecideAction, DecideState } from "./decide-action";
import { DismissForm } from "./dismiss-form";
import { KeyHint } from "./key-hint";
import { LaterForm } from "./later-form";
import { type MisreadCell, MisreadForm } from "./misread-form";
import { useReviewSession } from "./review-session";
import { useReviewKeys } from "./use-review-keys";
import { buttonIdOf, type FormVerdict, VerdictButtons } from "./verdict-buttons";

type Failure = Exclude<DecideState, { status: "saved" }>;

/** Where to go when a finding is decided. */
export interface NextFinding {
  readonly id: string;
  readonly href: string;
}

/** Decide one finding: the report is wrong, we misread, it is fine, or later. All can be undone. */
export function DecisionDesk({
  finding,
  cells,
  names,
  next,
  decide,
  undo,
  children,
}: {
  finding: {
    readonly id: string;
    readonly revision: number;
    readonly state: FindingState;
    readonly title: string;
  };
  cells: readonly MisreadCell[];
  /** To whom findings were left before. */
  names: readonly string[];
  /** Null at the end of the queue. */
  next: NextFinding | null;
  decide: DecideAction;
  undo: DecideAction;
  /** What else can be taken back. */
  children?: ReactNode;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const router = useRouter();
  const { setLast } = useReviewSession();
  const [open, setOpen] = useState<FormVerdict | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, startTransition] = useTransition();
  const { id: findingId, revision, state, title } = finding;

  function submit(verdict: Verdict, form = new FormData()) {
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
      const movesTo = verdict === "undone" ? null : next;
      const { revision: now, count } = answer;
      const goesTo = movesTo?.id ?? findingId;
      setLast({ kind: "one", findingId, revision: now, title, verdict, count, goesTo });
      if (movesTo !== null) router.push(movesTo.href, { scroll: false });
    });
  }

  function close() {
    if (open === null) return;
    document.getElementById(buttonIdOf(open))?.focus();
    setFailure(null);
    setOpen(null);
  }

  const canDecide = isUndecided(state);
  const canUndo = state !== "open";
  useReviewKeys({
    c: () => canDecide && !isPending && submit("confirmed"),
    m: () => canDecide && setOpen("misread"),
    d: () => canDecide && setOpen("dismissed"),
    l: () => canDecide && setOpen("later"),
    u: () => canUndo && !isPending && submit("undone"),
    Escape: close,
  });

  const isInvalid = failure?.status === "invalid";
  const form = {
    isPending,
    onSubmit: (filled: FormData) => open !== null && submit(open, filled),
    onCancel: close,
  };
  return (
    <section
      aria-label={t("decide")}
      className="sticky bottom-0 z-10 max-h-[70dvh] space-y-4 overflow-y-auto border-y border-line bg-paper px-1 py-3 max-md:bottom-14 print:hidden"
    >
      {failure?.status === "failed" && (
        <Callout tone="error" role="alert">
          <p>{inLocale(failure.message, locale)}</p>
          <Button variant="link" onClick={() => router.refresh()}>
            {t("reload")}
          </Button>
        </Callout>
      )}
      <div className="flex flex-wrap gap-2">
        {canDecide && (
          <VerdictButtons
            open={open}
            isPending={isPending}
            onConfirm={() => submit("confirmed")}
            onOpen={setOpen}
          />
        )}
        {canUndo && (
          <Button aria-disabled={isPending} onClick={() => submit("undone")}>
            {t("undo")} <KeyHint keys="U" />
          </Button>
        )}
        {children}
      </div>
      {open === "misread" && (
        <MisreadForm
          {...form}
          cells={cells}
          invalid={failure?.status === "invalid" ? failure.field : null}
        />
      )}
      {open === "dismissed" && <DismissForm {...form} isInvalid={isInvalid} />}
      {open === "later" && <LaterForm {...form} isInvalid={isInvalid} names={names} />}
    </section>
  );
}
