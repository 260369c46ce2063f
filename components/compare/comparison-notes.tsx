import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { Comparison } from "@/lib/domain/views/comparison";
import type { ComparedItem } from "./compared-item";

/** What a comparison lacks, said before its charts: who is unknown, who has nothing in these years. */
export function ComparisonNotes({
  comparison: { unknown, years },
  items,
}: {
  comparison: Pick<Comparison, "unknown" | "years">;
  items: readonly ComparedItem[];
}) {
  const t = useTranslations("compare");
  const isEmpty = ({ reports, group }: ComparedItem) =>
    group === null
      ? reports.every(({ reportId }) => reportId === null)
      : years.every((year) => (group.reports[year] ?? 0) === 0);
  const empty = items.filter(isEmpty).map(({ name }) => name);
  const small = items.filter((item) => item.group?.spreads.length === 0 && !isEmpty(item));
  const lines = [
    ...(unknown.length > 0 ? [t("unknown", { count: unknown.length })] : []),
    ...(empty.length > 0 ? [t("withoutReports", { names: empty.join("、") })] : []),
    ...small.map(({ name }) => t("smallGroup", { name })),
    ...(items.length === 1 ? [t("onlyOne")] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Callout className="mt-6" role="note">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Callout>
  );
}
