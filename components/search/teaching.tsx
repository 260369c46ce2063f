import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SearchQuery, SearchView } from "@/lib/domain/views/search";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { questionHref } from "./hrefs";

const KINDS = ["body", "report", "region", "phrase", "words", "figure", "amount"] as const;

/** What can be asked, by questions to press, most of which find something in what is stored. */
export function Examples({ examples }: { examples: SearchView["examples"] }) {
  const own: Partial<Record<(typeof KINDS)[number], string | null>> = examples ?? {};
  const t = useTranslations("search");
  return (
    <dl className="grid max-w-3xl gap-x-6 gap-y-2 border-t border-line pt-4 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      {KINDS.map((example) => {
        const question = own[example] ?? t(`examples.${example}.question`);
        return (
          <div key={example} className="contents">
            <dt>
              <Link href={questionHref(question)} lang="zh-CN" className="prose-link">
                {question}
              </Link>
            </dt>
            <dd className="text-muted max-sm:mb-2">{t(`examples.${example}.finds`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Why nothing may have been found, and what to try. */
export function NothingFound({ query, view }: { query: SearchQuery; view: SearchView }) {
  const t = useTranslations("search");
  const { q, in: scope, year, region, kind } = query;
  const isNarrow = scope !== null || year !== null || region !== null || kind !== null;
  const downTo = view.prose?.downTo ?? null;
  return (
    <>
      <EmptyState
        title={t("nothing", { question: q })}
        hint={
          <>
            {downTo !== null && <>{t("downTo", { year: downTo.toString() })} </>}
            {t(isNarrow ? "nothingNarrow" : "nothingHint")}
          </>
        }
        action={
          isNarrow && (
            <Button asChild>
              <Link href={questionHref(q)}>{t("everywhere")}</Link>
            </Button>
          )
        }
      />
      <Examples examples={view.examples} />
    </>
  );
}
