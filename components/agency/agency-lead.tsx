import { useLocale, useTranslations } from "next-intl";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { AgencyView } from "@/lib/domain/views/agency";
import { inLocale } from "@/lib/i18n/locale";

/** Where it is, what kind of body, its years, and the other names its reports print. */
export function AgencyLead({ view }: { view: AgencyView }) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const common = useTranslations("common");
  const { agency, aliases, years } = view;
  const first = years[0];
  const last = years.at(-1);
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap gap-x-4">
        {agency.region !== null && <span lang="zh-CN">{agency.region.name}</span>}
        <span>{inLocale(AGENCY_KINDS[agency.kind].label, locale)}</span>
        {agency.level !== "unknown" && <span>{inLocale(AGENCY_LEVELS[agency.level], locale)}</span>}
        {first !== undefined && last !== undefined && (
          <span className="figures">
            {t("yearCount", {
              count: years.length,
              years: common("years", { from: first.year.toString(), to: last.year.toString() }),
            })}
          </span>
        )}
        {agency.isSample && <span>{common("sample")}</span>}
      </p>
      {aliases.length > 0 && (
        <p className="text-xs">{t("aliases", { names: aliases.join("、") })}</p>
      )}
    </div>
  );
}
