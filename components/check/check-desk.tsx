"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Callout } from "@/components/ui/callout";
import type { ChosenFile } from "@/components/upload/chosen-file";
import { PageSetQuestion } from "@/components/upload/page-set-question";
import { type ChosenPages, pageSetsOf } from "@/components/upload/page-sets-of";
import { PasteForm } from "@/components/upload/paste-form";
import type { Pasted } from "@/components/upload/pasted";
import { usePaste } from "@/components/upload/use-paste";
import { inLocale } from "@/lib/i18n/locale";
import { CheckResult } from "./check-result";
import { DraftZone } from "./draft-zone";
import { useCheck } from "./use-check";

const NOTHING: Pasted = { text: "", html: null };

/** A draft in, and what does not hold in it. Nothing is kept but in this window. */
export function CheckDesk() {
  const t = useTranslations("check");
  const locale = useLocale();
  const [state, check] = useCheck();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [asked, setAsked] = useState<readonly ChosenPages[]>([]);
  const [isTooMany, setTooMany] = useState(false);

  function one(files: readonly ChosenFile[]) {
    const [first, second] = files;
    setAsked([]);
    setPasted(null);
    setTooMany(second !== undefined);
    if (first !== undefined && second === undefined) check(first.file);
  }

  function choose(chosen: ChosenFile[]) {
    const { sets, others } = pageSetsOf(chosen);
    if (sets.length === 1 && others.length === 0) setAsked(sets);
    else one(chosen);
  }

  usePaste(setPasted, choose);

  return (
    <div className="space-y-6">
      <DraftZone onFiles={choose} onPaste={() => setPasted((open) => open ?? NOTHING)} />
      {pasted !== null && (
        <PasteForm
          pasted={pasted}
          onChange={setPasted}
          onFile={(file) => one([{ file, path: file.name }])}
          onCancel={() => setPasted(null)}
        />
      )}
      {asked.length > 0 && (
        <PageSetQuestion sets={asked} onFiles={one} onCancel={() => setAsked([])} />
      )}
      {isTooMany && (
        <Callout tone="warning" role="alert">
          {t("oneAtATime")}
        </Callout>
      )}
      <div role="status" aria-live="polite" className="print:hidden">
        {state.kind === "checking" && (
          <p className="text-sm text-muted">{t("checking", { name: state.name })}</p>
        )}
        {state.kind === "done" && (
          <span className="sr-only">{t("done", { count: state.view.findings.length })}</span>
        )}
      </div>
      {state.kind === "failed" && (
        <Callout tone="error" role="alert">
          <p className="font-medium wrap-anywhere">{t("failed", { name: state.name })}</p>
          <p className="mt-1">
            {state.message === null ? t("noConnection") : inLocale(state.message, locale)}
          </p>
        </Callout>
      )}
      {state.kind === "done" && <CheckResult view={state.view} />}
    </div>
  );
}
