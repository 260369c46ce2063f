"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { FormOfVerdict } from "./form-of-verdict";
import { ReasonChoice } from "./reason-choice";

/** Why it is fine: one of the usual reasons, or in one's own words. */
export function DismissForm({
  isInvalid,
  isPending,
  onSubmit,
  onCancel,
}: {
  isInvalid: boolean;
  isPending: boolean;
  onSubmit: (form: FormData) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const id = useId();
  return (
    <FormOfVerdict
      label={t("dismiss")}
      save={t("saveDismiss")}
      isPending={isPending}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <ReasonChoice takesFocus />
      <Field id={id} label={common("note")} error={isInvalid ? t("dismissNoteNeeded") : undefined}>
        <Input id={id} name="note" maxLength={1000} />
      </Field>
    </FormOfVerdict>
  );
}
