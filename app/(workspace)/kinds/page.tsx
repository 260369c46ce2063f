import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddWordForm } from "@/components/kinds/add-word-form";
import { KindTable } from "@/components/kinds/kind-table";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { listKinds } from "@/lib/server/queries/list-kinds";
import { addKindWordAction, removeKindWordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("kinds");
  return { title: t("title") };
}

/** By which words a body's kind is told, and how to put that right. */
export default async function KindsPage() {
  const kinds = await listKinds(await currentActor());
  const t = await getTranslations("kinds");
  const shell = await getTranslations("shell");
  return (
    <ClientMessages namespaces={["kinds"]}>
      <PageHeader
        trail={[{ href: "/agencies", label: shell("agencies") }]}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="space-y-10">
        <Section title={t("addTitle")} note={t("addNote")} className="print:hidden">
          <AddWordForm add={addKindWordAction} />
        </Section>
        <Section title={t("table")}>
          <KindTable caption={t("table")} kinds={kinds} remove={removeKindWordAction} />
        </Section>
      </div>
    </ClientMessages>
  );
}
