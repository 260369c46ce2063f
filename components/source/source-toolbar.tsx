"use client";

import { useTranslations } from "next-intl";
import { ChoiceBar } from "@/components/ui/choice-bar";
import { type SourceShown, type SourceView, ZOOMS } from "./source-shown";

/** What of the source is shown, and how large. */
export function SourceToolbar({
  shown: { view, zoom },
  areAllMarked,
  onView,
  onZoom,
  onMarkAll,
}: {
  shown: SourceShown;
  areAllMarked: boolean;
  onView: (view: SourceView) => void;
  onZoom: (zoom: number) => void;
  /** Null where the marks are shown anyway. */
  onMarkAll: ((areAllMarked: boolean) => void) | null;
}) {
  const t = useTranslations("source");
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-3 py-1.5 print:hidden noscript:hidden">
      <ChoiceBar
        label={t("view")}
        choices={[
          { value: "pages", label: t("views.pages") },
          { value: "text", label: t("views.text") },
        ]}
        chosen={view}
        onChoose={onView}
      />
      {view === "pages" && (
        <ChoiceBar
          label={t("zoom")}
          choices={ZOOMS.map((value) => ({
            value,
            label: value === 1 ? t("fitWidth") : `${value * 100}%`,
          }))}
          chosen={zoom}
          onChoose={onZoom}
        />
      )}
      {view === "pages" && onMarkAll !== null && (
        <label className="flex items-center gap-1.5 text-2xs text-muted pointer-coarse:min-h-10">
          <input
            type="checkbox"
            checked={areAllMarked}
            onChange={(event) => onMarkAll(event.target.checked)}
            className="size-3.5 accent-accent"
          />
          {t("markAll")}
        </label>
      )}
    </div>
  );
}
