import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { CheckView } from "@/lib/domain/views/check";

/** In one sentence what the check says, and what it does not: unchecked is not correct. */
export function CheckVerdict({ view }: { view: CheckView }) {
  const t = useTranslations("check.verdict");
  const { findings, unchecked, figures, doubtful, form, status } = view;
  const missing = figures.expected - figures.read;
  const isSound = findings.length === 0;
  return (
    <Callout tone={isSound ? "ok" : "warning"} className="space-y-1">
      <p className="font-medium">
        {isSound ? t("nothingFound") : t("found", { count: findings.length })}
      </p>
      {form === null && <p>{t("noForm")}</p>}
      {status === "partial" && <p>{t("partial")}</p>}
      {missing > 0 && <p>{t("missing", { count: missing })}</p>}
      {doubtful > 0 && <p>{t("doubtful", { count: doubtful })}</p>}
      {unchecked.length > 0 && <p>{t("unchecked", { count: unchecked.length })}</p>}
    </Callout>
  );
}
