"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { inLocale } from "@/lib/i18n/locale";
import { ProgressBar } from "./progress-bar";
import { UploadRow } from "./upload-row";
import type { SentFile } from "./sending-store";

/** A file on its way to the server; one that did not get there can be sent again. */
export function SendingRow({ sent, onAgain }: { sent: SentFile; onAgain: () => void }) {
  const t = useTranslations("upload");
  const common = useTranslations("common");
  const locale = useLocale();
  const { file, state, progress, message } = sent;
  return (
    <UploadRow
      name={file.name}
      size={file.size}
      state={t(`sending.${state}`)}
      needs={state === "refused" || state === "lost" ? "error" : null}
    >
      {state === "sending" && (
        <div className="flex h-5 max-w-60 items-center">
          <ProgressBar label={t("progressOf", { name: file.name })} share={progress} />
        </div>
      )}
      {state === "refused" && message !== null && inLocale(message, locale)}
      {state === "lost" && (
        <span className="flex flex-wrap items-baseline gap-x-3">
          {t("lostHint")}
          <Button variant="link" onClick={onAgain}>
            {common("retry")}
          </Button>
        </span>
      )}
    </UploadRow>
  );
}
