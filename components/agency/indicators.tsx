import { useTranslations } from "next-intl";
import type { AgencyView } from "@/lib/domain/views/agency";
import type { PeersView } from "@/lib/domain/views/peers";
import { indicatorGroups } from "./indicator-groups";
import { IndicatorTable } from "./indicator-table";

/** Every indicator over the years, a group at a time. */
export function Indicators({ view, peers }: { view: AgencyView; peers: PeersView }) {
  const t = useTranslations("agency");
  const groups = useTranslations("peers.groups");
  return indicatorGroups(view.metrics).map(({ group, rows, isOpen }) => (
    <details
      key={group}
      open={isOpen}
      className="border-t border-line py-3 print:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="w-fit text-sm font-semibold pointer-coarse:py-2">
        {groups(group)}
        <span className="ml-2 text-2xs font-normal text-muted">
          {t("indicatorCount", { count: rows.length })}
        </span>
      </summary>
      <div className="mt-2">
        <IndicatorTable caption={groups(group)} rows={rows} years={view.years} peers={peers} />
      </div>
    </details>
  ));
}
