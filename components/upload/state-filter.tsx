"use client";

import { useTranslations } from "next-intl";
import type { FileState } from "@/lib/domain/upload";

/** Of hundreds of files, those that need looking at. */
export function StateFilter({
  states,
  shown,
  onShow,
}: {
  states: readonly FileState[];
  shown: FileState | null;
  onShow: (state: FileState | null) => void;
}) {
  const t = useTranslations("upload");
  return (
    <div role="group" aria-label={t("show")} className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {[null, ...states].map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={shown === state}
          onClick={() => onShow(state)}
          className="min-h-6 rounded-sm text-muted hover:text-ink aria-pressed:font-medium aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4"
        >
          {state === null ? t("showAll") : t(`states.${state}`)}
        </button>
      ))}
    </div>
  );
}
