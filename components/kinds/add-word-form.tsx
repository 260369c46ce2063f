"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { type FormAction, IDLE } from "@/components/ui/action-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { KindOptions } from "./kind-options";

/** Say that a word of names tells a kind. */
export function AddWordForm({ add }: { add: FormAction }) {
  const t = useTranslations("kinds");
  const [state, action] = useActionState(add, IDLE);
  const id = useId();
  const error = state.status === "invalid" ? t("wordInvalid") : undefined;
  return (
    <form action={action} className="flex max-w-2xl flex-wrap items-end gap-3">
      <div className="min-w-48 flex-1">
        <Field id={`${id}-word`} label={t("word")} error={error}>
          <Input
            id={`${id}-word`}
            name="word"
            minLength={2}
            maxLength={20}
            required
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : `${id}-word-error`}
          />
        </Field>
      </div>
      <div className="min-w-48 flex-1">
        <Field id={`${id}-kind`} label={t("kind")}>
          <Select id={`${id}-kind`} name="kind">
            <KindOptions />
          </Select>
        </Field>
      </div>
      <SubmitButton>{t("add")}</SubmitButton>
      <ActionMessage state={state} />
    </form>
  );
}
