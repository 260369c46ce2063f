import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CheckView } from "@/lib/domain/views/check";
import { formatBytes } from "@/lib/format";
import { formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";

/** Who, which year and form, how much was read; and of which file, by which program, when. */
export function CheckFacts({ view }: { view: CheckView }) {
  const t = useTranslations("check.facts");
  const report = useTranslations("report");
  const format = useFormatter();
  const locale = useLocale();
  const { file, form, figures, comparedWith } = view;
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-xs sm:grid-cols-[8rem_1fr]">
      <Fact label={t("body")}>{view.agency ?? t("unknown")}</Fact>
      <Fact label={t("year")}>{view.year ?? t("unknown")}</Fact>
      <Fact label={t("form")}>
        {form === null ? report("noForm") : inLocale(formById(form).name, locale)}
      </Fact>
      <Fact label={t("signature")}>
        {view.signatory ?? t("unsigned")} · {view.publishedOn ?? report("undated")}
      </Fact>
      <Fact label={t("figures")}>{report("read", figures)}</Fact>
      <Fact label={t("comparedWith")}>
        {comparedWith === null
          ? t("noYearBefore")
          : t("yearBefore", { year: comparedWith.toString() })}
      </Fact>
      <Fact label={t("file")}>
        {file.name} · {formatBytes(file.size, locale)}
      </Fact>
      <Fact label="SHA-256">
        <code>{file.sha256}</code>
      </Fact>
      <Fact label={t("checkedAt")}>
        {format.dateTime(new Date(view.checkedAt), { dateStyle: "long", timeStyle: "medium" })}
      </Fact>
      <Fact label={t("program")}>{t("version", { version: view.programVersion })}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted max-sm:mt-1">{label}</dt>
      <dd className="min-w-0 wrap-anywhere figures">{children}</dd>
    </>
  );
}
