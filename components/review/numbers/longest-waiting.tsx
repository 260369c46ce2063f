import { useFormatter, useTranslations } from "next-intl";
import { FindingItem } from "@/components/finding/finding-item";
import type { WaitingFinding } from "@/lib/domain/views/desk-numbers";

/** The findings that have waited longest for a decision. */
export function LongestWaiting({ findings }: { findings: readonly WaitingFinding[] }) {
  const t = useTranslations("review.numbers");
  const format = useFormatter();
  if (findings.length === 0) return <p className="text-sm text-muted">{t("nothingWaits")}</p>;
  return (
    <ol>
      {findings.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          where={
            <>
              {finding.agency.name} {finding.year} ·{" "}
              {t("since", {
                date: format.dateTime(new Date(finding.foundAt), { dateStyle: "medium" }),
              })}
              {finding.assignee !== null && ` · ${finding.assignee}`}
            </>
          }
        />
      ))}
    </ol>
  );
}
