import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { DoubtShape } from "@/components/ui/doubt";
import type { Doubt } from "@/lib/domain/cause";
import { inLocale } from "@/lib/i18n/locale";

/** Whether the report or our reading of it is to be doubted first, and why. */
export function DoubtFirst({ doubt: { doubt, reason } }: { doubt: Doubt }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const why = inLocale(reason, locale);
  if (doubt === "report") {
    return <p className="text-xs text-muted">{t("doubtReportBecause", { why })}</p>;
  }
  return (
    <Callout tone="notice">
      <p>
        <DoubtShape className="mr-1.5 -mb-px" />
        {t("doubtReadingBecause", { why })}
      </p>
    </Callout>
  );
}
