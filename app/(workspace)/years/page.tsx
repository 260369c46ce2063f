import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { connection } from "next/server";
import { PageHeader } from "@/components/shell/page-header";
import { NothingStored } from "@/components/ui/nothing-stored";
import { YearTable } from "@/components/years/year-table";
import { formatCount } from "@/lib/format";
import { currentActor } from "@/lib/server/current-actor";
import { listYears } from "@/lib/server/queries/years/list-years";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("years");
  return { title: t("title") };
}

/** All years that have reports, side by side. */
export default async function YearsPage() {
  await connection();
  const list = await listYears(await currentActor());
  const t = await getTranslations("years");
  const locale = await getLocale();
  if (list.years.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} />
        <NothingStored title={t("nothingStored")} hint={t("nothingStoredHint")} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { bodies: formatCount(list.bodies, locale) })}
      />
      <YearTable list={list} />
      <p className="mt-3 max-w-prose text-xs text-muted">{t("listNote")}</p>
    </>
  );
}
