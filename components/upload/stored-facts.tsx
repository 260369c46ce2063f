"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { SeverityTally } from "@/components/ui/severity";
import type { RecognisedReport, StoredUpload } from "@/lib/domain/views/upload-batch";
import type { UploadState } from "@/lib/domain/upload";

/** What the file became, in one line; a duplicate and a new version are said plainly. */
export function StoredFacts({
  stored,
  recognised,
  state,
}: {
  stored: StoredUpload;
  recognised: RecognisedReport | null;
  state: UploadState;
}) {
  const t = useTranslations("upload");
  const { reportId, agency, year, version, isNewVersion, openFindings, isPartial } = stored;
  const form = recognised?.form ?? null;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <Link href={`/reports/${reportId}`} className="font-medium prose-link">
          {agency.name} {year}
        </Link>
        <span className="text-muted">{form === null ? t("noForm") : t(`forms.${form}`)}</span>
        {recognised !== null && (
          <span className="text-muted figures">{t("read", recognised.figures)}</span>
        )}
        <SeverityTally counts={openFindings} />
        {state !== "unchanged" && (
          <Link href={`/reports/${reportId}#move`} className="text-2xs prose-link">
            {t("move")}
          </Link>
        )}
      </p>
      {state === "unchanged" && <p className="text-muted">{t("unchangedHint")}</p>}
      {isPartial && <p>{t("partialHint")}</p>}
      {isNewVersion && <p className="text-muted">{t("newVersion", { version })}</p>}
    </div>
  );
}
