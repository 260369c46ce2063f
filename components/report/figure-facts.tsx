"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DoubtShape } from "@/components/ui/doubt";
import { SeverityShape } from "@/components/ui/severity";
import type { FigureDetail } from "./figure-detail";

/** The facts of a figure, one a line; what fails links to the queue. */
export function FigureFacts({ detail }: { detail: FigureDetail }) {
  const t = useTranslations("report");
  const absent = useTranslations("absent");
  const severity = useTranslations("severity");
  const format = useFormatter();
  const { printed, unit, method, certainty, score, page, correction } = detail;
  const howRead = [
    ...(method === null ? [] : [t(`methods.${method}`)]),
    ...(score === null
      ? []
      : [certainty === "doubtful" ? t("recognisedAt", { score }) : t("recognised")]),
  ].join(t("methodJoin"));

  return (
    <div className="mt-2 space-y-2 text-xs">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 [&_dt]:text-muted">
        <dt>{t("printed")}</dt>
        <dd>
          {printed === null || printed.trim() === "" ? (
            absent(detail.absent ?? "blank")
          ) : (
            <span lang="zh-CN" className="rounded-sm bg-sunken px-1.5 py-0.5 font-medium">
              {printed}
            </span>
          )}
          {page !== null && <span className="text-muted"> · {t("page", { page })}</span>}
        </dd>
        {detail.computed.map(({ across, value }) => (
          <Line key={across} label={t(`sum.${across}`)} value={value} />
        ))}
        {method !== null && <Line label={t("method")} value={howRead} />}
        {certainty !== null && (
          <Line
            label={t("certainty")}
            value={
              <>
                {certainty === "doubtful" && <DoubtShape className="mr-1.5 -mb-px" />}
                {t(`certainties.${certainty}`)}
              </>
            }
          />
        )}
        {unit !== null && (
          <Line
            label={t("unit")}
            value={t(`units.${unit.source}`, {
              reading: unit.reading === "CNY" ? t("yuan") : t("wan"),
            })}
          />
        )}
        {correction !== null && (
          <Line
            label={t("correctedBy")}
            value={[
              correction.by,
              format.dateTime(new Date(correction.at), { dateStyle: "medium", timeStyle: "short" }),
              correction.note,
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          />
        )}
        {detail.quotes.map((quote) => (
          <Line key={quote} label={t("inProse")} value={quote} />
        ))}
      </dl>
      <ul className="space-y-1">
        {detail.findings.map(({ id, severity: grade, message }) => (
          <li key={id} className="flex gap-2">
            <SeverityShape severity={grade} className="mt-1" />
            <Link href={`/review?finding=${id}`} className="prose-link text-ink">
              <span className="sr-only">{severity(grade)} </span>
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ label, value }: { label: string; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="figures">{value}</dd>
    </>
  );
}
