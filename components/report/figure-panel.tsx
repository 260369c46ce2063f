"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/action-state";
import { CorrectionForm } from "./correction-form";
import { focusMark } from "./figure-button";
import type { FigureDetail } from "./figure-detail";
import { FigureFacts } from "./figure-facts";
import { useSelect, useSelectedAddress } from "./selection";

/** The chosen figure: what is printed, how it was read, what fails, and a way to correct it. */
export function FigurePanel({
  details,
  reportId,
  correctCell,
}: {
  details: Readonly<Record<string, FigureDetail>>;
  reportId: string;
  correctCell: FormAction;
}) {
  const t = useTranslations("report");
  const address = useSelectedAddress();
  const select = useSelect();
  const detail = address === null ? undefined : details[address];
  if (detail === undefined) return null;

  function showInSource() {
    const selector = `[data-mark="${CSS.escape(detail?.address ?? "")}"][data-leads="true"]`;
    document.querySelector(selector)?.scrollIntoView({ block: "center" });
    focusMark(detail?.address ?? "");
  }

  return (
    <aside
      aria-label={t("figure")}
      className="z-20 overflow-y-auto border-line bg-raised p-4 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-14 max-xl:max-h-[45dvh] max-xl:border-t max-xl:shadow-float md:max-xl:bottom-0 md:max-xl:left-15 xl:max-h-[45%] xl:shrink-0 xl:rounded-md xl:border print:hidden"
    >
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-2xs text-muted">{detail.name}</p>
          <p className="text-lg font-semibold figures">
            {detail.shown}
            {detail.isAmount && (
              <span className="ml-1 text-xs font-normal text-muted">{t("wan")}</span>
            )}
          </p>
        </div>
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("closeFigure")}
          className="-mt-2 -mr-2"
          onClick={() => select(null, "form")}
        >
          <X aria-hidden />
        </Button>
      </div>
      <FigureFacts detail={detail} />
      <div className="mt-3 flex flex-wrap gap-2 xl:hidden">
        <Button size="sm" onClick={showInSource}>
          {t("showInSource")}
        </Button>
      </div>
      <CorrectionForm
        key={detail.address}
        detail={detail}
        reportId={reportId}
        correctCell={correctCell}
      />
    </aside>
  );
}
