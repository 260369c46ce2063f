import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { RegionLine } from "@/lib/domain/views/region-list";
import { RegionRow, ROOMY } from "./region-row";

/** Regions with what is stored of them for a year, each before those that lie in it. */
export function RegionTable({
  caption,
  lines,
  year,
}: {
  caption: string;
  lines: readonly RegionLine[];
  year: number;
}) {
  const t = useTranslations("regions");
  return (
    <Table aria-label={caption}>
      <thead>
        <tr>
          <Th>{t("region")}</Th>
          <Th align="right">{t("bodies")}</Th>
          <Th align="right">{t("filed")}</Th>
          <Th className={`w-1/4 min-w-12 ${ROOMY}`}>
            <span className="sr-only">{t("share")}</span>
          </Th>
          <Th align="right">{t("missing")}</Th>
          <Th align="right" className={ROOMY}>
            {t("late")}
          </Th>
          <Th align="right" className={ROOMY}>
            {t("openFindings")}
          </Th>
          <Th align="right" className={ROOMY}>
            {t("requests")}
          </Th>
          <Th align="right">{t("government")}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <RegionRow key={line.code} line={line} year={year} />
        ))}
      </tbody>
    </Table>
  );
}
