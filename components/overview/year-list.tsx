import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { YearStanding } from "@/lib/domain/views/overview";
import { StandingHead, StandingRow } from "./standing-row";

/** What is stored of each year, the latest first. */
export function YearList({ years }: { years: readonly YearStanding[] }) {
  const t = useTranslations("overview");
  const most = Math.max(1, ...years.map(({ reports }) => reports));
  return (
    <Table aria-label={t("byYear")}>
      <StandingHead heading={t("year")} withBodies={false} />
      <tbody>
        {years.toReversed().map((standing) => (
          <StandingRow
            key={standing.year}
            name={standing.year.toString()}
            href={`/years/${standing.year}`}
            standing={standing}
            bodies={null}
            most={most}
          />
        ))}
      </tbody>
    </Table>
  );
}
