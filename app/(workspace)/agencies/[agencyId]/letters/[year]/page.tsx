import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { LetterActions } from "@/components/letter/letter-actions";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { loadLetter } from "./load-letter";

type Props = PageProps<"/agencies/[agencyId]/letters/[year]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agencyId, year } = await params;
  const view = await loadLetter(agencyId, year);
  const t = await getTranslations("letter");
  if (view === null) notFound();
  return { title: t("title", { agency: view.agency.name, year }) };
}

/** The correction notice for a body's report, to be looked over, printed, or taken along to Word. */
export default async function LetterPage({ params }: Props) {
  const { agencyId, year } = await params;
  const view = await loadLetter(agencyId, year);
  if (view === null) notFound();
  const t = await getTranslations("letter");
  const shell = await getTranslations("shell");
  const { agency, report, letter, undecided } = view;

  return (
    <ClientMessages namespaces={["letter"]}>
      <div className="print:hidden">
        <PageHeader
          trail={[
            { href: "/agencies", label: shell("agencies") },
            { href: `/agencies/${agency.id}`, label: agency.name },
            { href: `/reports/${report.id}`, label: year },
          ]}
          title={t("name")}
          lead={t("lead")}
          actions={<LetterActions docx={`/api/agencies/${agency.id}/letters/${year}`} />}
        />
        {(letter.points.length === 0 || undecided > 0) && (
          <Callout tone={letter.points.length === 0 ? "warning" : "notice"} className="mb-6">
            {letter.points.length === 0 && <p>{t("nothingConfirmed")}</p>}
            {undecided > 0 && (
              <p>
                {t("undecided", { count: undecided })}{" "}
                <Link href={`/review?agency=${agency.id}&year=${year}`} className="prose-link">
                  {t("toReview")}
                </Link>
              </p>
            )}
          </Callout>
        )}
      </div>
      <LetterSheet letter={letter} />
    </ClientMessages>
  );
}
