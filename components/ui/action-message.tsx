"use client";

import { useLocale, useTranslations } from "next-intl";
import { inLocale } from "@/lib/i18n/locale";
import type { ActionState } from "./action-state";
import { Callout } from "./callout";

/** What an action said, spoken as well as shown: a quiet word when saved, an alert when not. */
export function ActionMessage({ state, saved }: { state: ActionState; saved?: string }) {
  const t = useTranslations("common");
  const locale = useLocale();
  return (
    <>
      <p role="status" className="text-xs text-muted empty:hidden">
        {state.status === "saved" ? (saved ?? t("saved")) : ""}
      </p>
      {state.status === "failed" && (
        <Callout tone="error" role="alert">
          {inLocale(state.message, locale)}
        </Callout>
      )}
    </>
  );
}
