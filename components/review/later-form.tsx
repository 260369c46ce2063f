"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AssigneeField } from "./assignee-field";
import { FormOfVerdict } from "./form-of-verdict";

/** Who is to look at it later, or what it waits for. */
export function LaterForm({
  names,
  isInvalid,
  isPending,
  onSubmit,
  onCancel,
}: {
  /** Used before. */
  names: readonly string[];
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
      label={t("later")}
      save={t("saveLater")}
      isPending={isPending}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <AssigneeField names={names} takesFocus />
      <Field id={id} label={common("note")} error={isInvalid ? t("laterNoteNeeded") : undefined}>
        <Input id={id} name="note" maxLength={1000} />
      </Field>
    </FormOfVerdict>
  );
}
