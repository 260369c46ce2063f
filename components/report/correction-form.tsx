"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FigureDetail } from "./figure-detail";

/** Correct what we misread. The printed characters stay; the correction is a layer over them. */
export function CorrectionForm({
  detail,
  reportId,
  correctCell,
}: {
  detail: FigureDetail;
  reportId: string;
  correctCell: FormAction;
}) {
  const t = useTranslations("report");
  const common = useTranslations("common");
  const [state, action] = useActionState(correctCell, IDLE);
  const id = useId();
  const wrong = state.status === "invalid" && state.fields.includes("value");

  return (
    <details className="mt-3 border-t border-line pt-2 text-xs">
      <summary className="w-fit text-accent">{t("correct")}</summary>
      <form action={action} className="mt-3 grid gap-3 sm:grid-cols-2">
        <input type="hidden" name="reportId" value={reportId} />
        <input type="hidden" name="address" value={detail.address} />
        <Field
          id={`${id}-value`}
          label={detail.isAmount ? t("rightAmount") : t("rightFigure")}
          hint={t("emptyMeansNone")}
          error={wrong ? t("notANumber") : undefined}
        >
          <Input
            id={`${id}-value`}
            name="value"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={wrong}
            aria-describedby={`${id}-value-hint`}
          />
        </Field>
        <Field id={`${id}-note`} label={common("note")} hint={t("noteHint")}>
          <Input
            id={`${id}-note`}
            name="note"
            maxLength={1000}
            aria-describedby={`${id}-note-hint`}
          />
        </Field>
        <div className="flex flex-wrap items-center gap-2 sm:col-span-2">
          <SubmitButton size="sm" variant="primary" name="intent" value="correct">
            {t("saveCorrection")}
          </SubmitButton>
          {detail.correction !== null && (
            <SubmitButton size="sm" name="intent" value="undo">
              {t("undoCorrection")}
            </SubmitButton>
          )}
          <ActionMessage state={state} />
        </div>
      </form>
    </details>
  );
}
