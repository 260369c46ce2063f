"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { AgencyChoiceField } from "@/components/agency/agency-choice-field";
import type { SearchAgencies } from "@/components/agency/use-agency-search";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";

/** Put the report under another body or year. What is left alone stays as it is. */
export function MoveForm({
  reportId,
  year,
  move,
  search,
}: {
  reportId: string;
  year: number;
  move: FormAction;
  search: SearchAgencies;
}) {
  const t = useTranslations("report");
  const [state, action] = useActionState(move, IDLE);
  const id = useId();
  return (
    <form action={action} className="grid max-w-xl gap-4 sm:grid-cols-[1fr_8rem]">
      <input type="hidden" name="reportId" value={reportId} />
      <AgencyChoiceField label={t("moveToBody")} search={search} />
      <Field id={id} label={t("moveToYear")}>
        <Input id={id} name="year" type="number" min={2000} max={2100} defaultValue={year} />
      </Field>
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
        <SubmitButton size="sm">{t("move")}</SubmitButton>
        <ActionMessage state={state} saved={t("moved")} />
      </div>
    </form>
  );
}
