"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";

export function RenameForm({
  agencyId,
  name,
  rename,
}: {
  agencyId: string;
  name: string;
  rename: FormAction;
}) {
  const t = useTranslations("agency");
  const [state, action] = useActionState(rename, IDLE);
  const id = useId();
  return (
    <form action={action} className="flex max-w-xl flex-wrap items-end gap-3">
      <input type="hidden" name="agencyId" value={agencyId} />
      <div className="min-w-64 flex-1">
        <Field
          id={id}
          label={t("name")}
          error={state.status === "invalid" ? t("nameTooShort") : undefined}
        >
          <Input id={id} name="name" defaultValue={name} minLength={2} maxLength={100} required />
        </Field>
      </div>
      <SubmitButton>{t("rename")}</SubmitButton>
      <ActionMessage state={state} />
    </form>
  );
}
