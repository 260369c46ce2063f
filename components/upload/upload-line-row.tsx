"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { SearchAgencies } from "@/components/agency/use-agency-search";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Severity } from "@/lib/domain/finding";
import type { UploadState } from "@/lib/domain/upload";
import type { UploadLine } from "@/lib/domain/views/upload-batch";
import { inLocale } from "@/lib/i18n/locale";
import { DecideForm } from "./decide-form";
import { StoredFacts } from "./stored-facts";
import { UploadRow } from "./upload-row";

export interface UploadActions {
  readonly decide: FormAction;
  readonly retry: FormAction;
  readonly search: SearchAgencies;
}

/** The same file read again would fail again. */
const HOPELESS = new Set([
  "empty",
  "unsupported",
  "encrypted",
  "damaged",
  "too-large",
  "not-a-report",
]);

const NEEDS: Partial<Record<UploadState, Severity>> = {
  failed: "error",
  undecided: "warning",
  partial: "warning",
};

/** A file that the server has: what was recognised, or what it needs, or why it can't be read. */
export function UploadLineRow({ line, actions }: { line: UploadLine; actions: UploadActions }) {
  const t = useTranslations("upload");
  const locale = useLocale();
  const { id, fileName, size, state, stored, recognised, failure } = line;
  return (
    <UploadRow
      name={fileName}
      size={size}
      state={t(`states.${state}`)}
      needs={NEEDS[state] ?? (stored?.isPartial === true ? "warning" : null)}
    >
      {stored !== null && <StoredFacts stored={stored} recognised={recognised} state={state} />}
      {state === "undecided" && (
        <DecideForm line={line} decide={actions.decide} search={actions.search} />
      )}
      {failure !== null && (
        <div className="space-y-1">
          <p>{inLocale(failure.message, locale)}</p>
          {!HOPELESS.has(failure.code) && <RetryForm uploadId={id} retry={actions.retry} />}
        </div>
      )}
    </UploadRow>
  );
}

function RetryForm({ uploadId, retry }: { uploadId: string; retry: FormAction }) {
  const common = useTranslations("common");
  const [state, action] = useActionState(retry, IDLE);
  return (
    <form action={action}>
      <input type="hidden" name="uploadId" value={uploadId} />
      <SubmitButton variant="link">{common("retry")}</SubmitButton>
      <ActionMessage state={state} />
    </form>
  );
}
