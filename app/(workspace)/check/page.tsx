import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckDesk } from "@/components/check/check-desk";
import { PageHeader } from "@/components/shell/page-header";
import { ClientMessages } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("check");
  return { title: t("title") };
}

/** A draft is checked before it is published; nothing of it is stored. */
export default async function CheckPage() {
  const t = await getTranslations("check");
  return (
    <ClientMessages namespaces={["check", "upload", "report", "source"]}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CheckDesk />
    </ClientMessages>
  );
}
