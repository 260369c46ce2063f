import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { ConfirmedBodies } from "@/components/review/numbers/confirmed-bodies";
import { DecidedDays } from "@/components/review/numbers/decided-days";
import { LongestWaiting } from "@/components/review/numbers/longest-waiting";
import { PrecisionTable } from "@/components/review/numbers/precision-table";
import { UndecidedTable } from "@/components/review/numbers/undecided-table";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getDeskNumbers } from "@/lib/server/queries/desk-numbers/get-desk-numbers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.numbers");
  return { title: t("title") };
}

/** How the review goes: what waits, what was decided, how often the checks were right. */
export default async function DeskNumbersPage() {
  const numbers = await getDeskNumbers(await currentActor());
  const t = await getTranslations("review.numbers");
  const review = await getTranslations("review");
  const header = (
    <PageHeader
      title={t("title")}
      lead={t("lead")}
      trail={[{ href: "/review", label: review("title") }]}
    />
  );
  if (numbers.isEmpty) {
    return (
      <>
        {header}
        <EmptyState
          title={t("empty")}
          hint={t("emptyHint")}
          action={
            <Button asChild>
              <Link href="/upload">{t("toUpload")}</Link>
            </Button>
          }
        />
      </>
    );
  }
  return (
    <ClientMessages namespaces={["charts"]}>
      {header}
      <div className="space-y-10">
        <Section title={t("undecided")}>
          <UndecidedTable counts={numbers.undecided} />
        </Section>
        <Section title={t("decided")}>
          <DecidedDays days={numbers.days} />
        </Section>
        <Section title={t("precision")} note={t("precisionNote")}>
          <PrecisionTable checks={numbers.checks} />
        </Section>
        <div className="grid gap-10 xl:grid-cols-2">
          <Section title={t("bodies")}>
            <ConfirmedBodies bodies={numbers.bodies} />
          </Section>
          <Section title={t("oldest")}>
            <LongestWaiting findings={numbers.oldest} />
          </Section>
        </div>
      </div>
    </ClientMessages>
  );
}
