import { useLocale, useTranslations } from "next-intl";
import { figureKind } from "@/components/figure/figure-kind";
import type { HintChange, HintRepair } from "@/lib/domain/views/finding";
import { formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { HintPlaceButton } from "./hint-place-button";
import { type FindingMark, markAt } from "./operand";

/** One repair: the figures that it would change, each a way to its place, and what speaks for it. */
export function HintRepairView({
  repair: { kind, changes, closes, evidence },
  marks,
}: {
  repair: HintRepair;
  marks: readonly FindingMark[];
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  return (
    <div className="space-y-1.5">
      <ul className="space-y-1">
        {changes.map((change) => (
          <li key={change.address}>
            <Change change={change} marks={marks} />
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted">
        {t(`slips.${kind}`)}
        {t("slipJoin")}
        {t("closes", { count: closes })}
      </p>
      {evidence.length > 0 && (
        <ul className="text-xs text-muted">
          {evidence.map((words) => (
            <li key={words.zh} className="wrap-anywhere">
              {inLocale(words, locale)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Change({
  change: { address, label, from, to, place },
  marks,
}: {
  change: HintChange;
  marks: readonly FindingMark[];
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const show = (value: number) => formatFigure(value, figureKind(address), locale);
  const mark = place === null ? undefined : markAt(marks, place);
  return (
    <HintPlaceButton markId={mark?.id ?? null}>
      {inLocale(label, locale)}{" "}
      <span className="font-semibold whitespace-nowrap figures">
        {from === null ? t("blank") : show(from)} <span aria-hidden>→</span>
        <span className="sr-only">{t("shouldRead")}</span> {show(to)}
      </span>
    </HintPlaceButton>
  );
}
