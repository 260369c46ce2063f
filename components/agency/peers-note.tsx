import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import { peerKey } from "@/lib/domain/views/comparison";
import type { AgencyView } from "@/lib/domain/views/agency";
import { LEAST_PEERS, type PeersView } from "@/lib/domain/views/peers";
import { inLocale } from "@/lib/i18n/locale";

/** Who the peers are, in a sentence; or why there are none to be held against. */
export function PeersNote({ view, peers }: { view: AgencyView; peers: PeersView }) {
  const locale = useLocale();
  const t = useTranslations("peers");
  const { group, year } = peers;
  if (year === null) return null;
  if (group === null) return <p className="max-w-prose text-xs text-muted">{t("noGroup")}</p>;
  const who = {
    kind: inLocale(AGENCY_KINDS[group.kind].label, locale),
    level: inLocale(AGENCY_LEVELS[group.level], locale),
    year: year.toString(),
    count: peers.peers,
  };
  if (peers.peers < LEAST_PEERS) {
    return (
      <p className="max-w-prose text-xs text-muted">
        {t("tooFewPeers", { ...who, least: LEAST_PEERS })}
      </p>
    );
  }
  return (
    <p className="max-w-prose text-xs text-muted">
      {t("who", who)}{" "}
      <Link
        href={`/compare?bodies=${view.agency.id},${peerKey(group)}`}
        className="prose-link print:hidden"
      >
        {t("compareWith")}
      </Link>
    </p>
  );
}
