import Link from "next/link";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { Overview } from "@/lib/domain/views/overview";

/** Files that wait for a person's word, and those on their way; nothing when there are none. */
export function UploadNote({
  uploads,
  recentBatches,
}: Pick<Overview, "uploads" | "recentBatches">) {
  const t = useTranslations("overview");
  const underWay = uploads.waiting + uploads.reading;
  if (uploads.undecided === 0 && underWay === 0) return null;
  const batch = recentBatches.find(({ counts }) => counts.undecided > 0);
  const href = batch === undefined ? "/upload" : `/upload?batch=${batch.id}&show=undecided`;
  return (
    <Callout className="mt-6">
      {uploads.undecided > 0 && (
        <p>
          <Link href={href} className="prose-link">
            {t("undecided", { count: uploads.undecided })}
          </Link>
        </p>
      )}
      {underWay > 0 && <p>{t("underWay", { count: underWay })}</p>}
    </Callout>
  );
}
