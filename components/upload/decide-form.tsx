"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { AgencyChoiceField, type AgencyChosen } from "@/components/agency/agency-choice-field";
import type { SearchAgencies } from "@/components/agency/use-agency-search";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { UploadLine, UploadSuggestion } from "@/lib/domain/views/upload-batch";

function choiceOf({ agency, agencyName }: UploadSuggestion): AgencyChosen | null {
  if (agency !== null) return { agency };
  return agencyName === null ? null : { name: agencyName };
}

/** What only a person can say of a file: whose report it is, or of which year. */
export function DecideForm({
  line,
  decide,
  search,
}: {
  line: UploadLine;
  decide: FormAction;
  search: SearchAgencies;
}) {
  const t = useTranslations("upload");
  const [state, action] = useActionState(decide, IDLE);
  const id = useId();
  const { recognised, needs, candidates, suggestion } = line;
  const needsYear = needs.includes("year-unknown");
  const needsAgency = needs.some((need) => need !== "year-unknown");

  const suggestedBody = suggestion === null ? null : choiceOf(suggestion);
  const isSuggested =
    (needsAgency && suggestedBody !== null) || (needsYear && suggestion?.year != null);

  return (
    <form action={action} className="space-y-3">
      <p>{needs.map((need) => t(`needs.${need}`, { name: recognised?.agency ?? "" })).join(" ")}</p>
      <input type="hidden" name="uploadId" value={line.id} />
      {needsAgency && (
        <AgencyChoiceField
          label={t("whichBody")}
          search={search}
          candidates={candidates}
          suggestion={suggestedBody}
        />
      )}
      {needsYear && (
        <div className="w-40">
          <Field
            id={id}
            label={t("whichYear")}
            error={
              state.status === "invalid" && state.fields.includes("year")
                ? t("yearHint")
                : undefined
            }
          >
            <Input
              id={id}
              name="year"
              type="number"
              min={2000}
              max={2100}
              required
              defaultValue={suggestion?.year ?? undefined}
            />
          </Field>
        </div>
      )}
      {isSuggested && <p className="text-muted">{t("suggestedHint")}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton size="sm" variant="primary">
          {t("store")}
        </SubmitButton>
        {state.status === "invalid" && state.fields.includes("agency") && (
          <span role="alert">{t("bodyHint")}</span>
        )}
        <ActionMessage state={state} />
      </div>
    </form>
  );
}
