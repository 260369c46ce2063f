"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** Who is to look at it: any name, those used before suggested. */
export function AssigneeField({
  names,
  takesFocus = false,
}: {
  names: readonly string[];
  takesFocus?: boolean;
}) {
  const t = useTranslations("review");
  const id = useId();
  return (
    <Field id={id} label={t("assignee")}>
      <Input
        id={id}
        name="assignee"
        list={`${id}-names`}
        maxLength={60}
        autoComplete="off"
        autoFocus={takesFocus}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}
