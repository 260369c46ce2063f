"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { DismissalReason } from "@/lib/domain/review";
import { FormOfVerdict } from "./form-of-verdict";

const REASONS: readonly DismissalReason[] = [
  "explained",
  "basis",
  "inapplicable",
  "immaterial",
  "other",
];

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
      <fieldset className="space-y-1">
        <legend className="mb-1 text-xs text-muted">{t("whyFine")}</legend>
        {REASONS.map((reason, index) => (
          <label
            key={reason}
            className="flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="reason"
              value={reason}
              defaultChecked={index === 0}
              autoFocus={index === 0}
              className="size-4 accent-accent"
            />
            {t(`reasons.${reason}`)}
          </label>
        ))}
      </fieldset>
      <Field id={id} label={common("note")} error={isInvalid ? t("dismissNoteNeeded") : undefined}>
        <Input id={id} name="note" maxLength={1000} />
      </Field>
    </FormOfVerdict>
  );
}
