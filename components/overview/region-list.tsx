import Link from "next/link";
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { RegionStanding } from "@/lib/domain/views/overview";
import { StandingHead, StandingRow } from "./standing-row";

/** How many stand here; the others are one step away. */
const SHOWN = 8;

/** What is stored of each region for a year; the grey length is the bodies, the coloured their reports. */
export function RegionList({
  regions,
  year,
}: {
  regions: readonly RegionStanding[];
  year: number;
}) {
  const t = useTranslations("overview");
  const most = Math.max(1, ...regions.map(({ bodies }) => bodies));
  return (
    <>
      <Table aria-label={t("byRegion", { year: year.toString() })}>
        <StandingHead heading={t("region")} withBodies />
        <tbody>
          {regions.slice(0, SHOWN).map((standing) => (
            <StandingRow
              key={standing.code}
              name={standing.name}
              href={`/regions/${standing.code}?year=${year}`}
              standing={standing}
              bodies={standing.bodies}
              most={most}
            />
          ))}
        </tbody>
      </Table>
      {regions.length > SHOWN && (
        <p className="mt-2 text-xs">
          <Link href={`/regions?year=${year}`} className="prose-link">
            {t("allRegions", { count: regions.length })}
          </Link>
        </p>
      )}
    </>
  );
}
