"use client";

import { useTranslations } from "next-intl";
import { DismissalReason } from "@/lib/domain/review";

/** Why it is fine: one of the usual reasons, or another one that the note then tells. */
export function ReasonChoice({ takesFocus = false }: { takesFocus?: boolean }) {
  const t = useTranslations("review");
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1 text-xs text-muted">{t("whyFine")}</legend>
      {DismissalReason.options.map((reason, index) => (
        <label
          key={reason}
          className="flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="reason"
            value={reason}
            defaultChecked={index === 0}
            autoFocus={takesFocus && index === 0}
            className="size-4 accent-accent"
          />
          {t(`reasons.${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}
