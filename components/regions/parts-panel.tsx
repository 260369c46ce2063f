"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { RegionParts } from "@/lib/domain/views/region-parts";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { OwnFigure } from "./own-figure";
import { PartsList } from "./parts-list";
import type { PartsState } from "./use-parts";

/** On a wide screen beside the sums, on a phone over the lower part of the page. */
const PLACE =
  "z-20 overflow-y-auto border-line max-xl:fixed max-xl:inset-x-0 max-xl:bottom-14 max-xl:max-h-[50dvh] max-xl:border-t max-xl:bg-raised max-xl:p-4 max-xl:shadow-float md:max-xl:bottom-0 md:max-xl:left-15 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:self-start xl:border-l xl:pl-6 print:hidden";

/** The bodies that a sum is made of. */
export function PartsPanel({
  state,
  close,
  retry,
}: {
  state: PartsState;
  close: () => void;
  retry: () => void;
}) {
  const t = useTranslations("regions.parts");
  return (
    <aside
      aria-label={t("panel")}
      aria-busy={state.kind === "loading"}
      className={cn(PLACE, state.kind === "none" && "max-xl:hidden")}
    >
      {state.kind === "none" && <p className="text-xs text-muted">{t("empty")}</p>}
      {state.kind === "loading" && (
        <p role="status" className="text-xs text-muted">
          {t("loading")}
        </p>
      )}
      {state.kind === "failed" && (
        <div role="alert" className="space-y-2 text-xs">
          <p>{t("failed")}</p>
          <Button size="sm" onClick={retry}>
            {t("retry")}
          </Button>
        </div>
      )}
      {state.kind === "there" && <PartsOfSum parts={state.parts} close={close} />}
    </aside>
  );
}

function PartsOfSum({ parts, close }: { parts: RegionParts; close: () => void }) {
  const t = useTranslations("regions.parts");
  const locale = useLocale();
  const { kind, sum } = parts;
  const given = parts.parts.filter(({ quantity }) => quantity.missing === null).length;
  const isWhole = given === parts.parts.length;
  const mark = isWhole ? "" : kind === "change" ? "*" : "≥ ";
  const shown = sum === null ? NO_FIGURE : formatFigure(sum, kind, locale);
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0" aria-live="polite">
          <p className="text-2xs text-muted">{inLocale(parts.name, locale)}</p>
          <p className="text-lg font-semibold figures">
            {sum !== null && kind !== "change" && (
              <span className="font-normal text-muted">{mark}</span>
            )}
            {shown}
            {sum !== null && kind === "change" && mark}
            {kind === "amount" && (
              <span className="ml-1 text-xs font-normal text-muted">{t("wan")}</span>
            )}
          </p>
          <p className="text-2xs text-muted">{t("from", { bodies: parts.parts.length, given })}</p>
        </div>
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("close")}
          className="-mt-2 -mr-2"
          onClick={close}
        >
          <X aria-hidden />
        </Button>
      </div>
      <OwnFigure parts={parts} />
      <PartsList key={parts.address} parts={parts} />
    </>
  );
}
