import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { FindingDesk } from "@/components/review/finding-desk";
import { FindingSource } from "@/components/review/finding-source";
import { LastDecisionBar } from "@/components/review/last-decision-bar";
import { QueuePane } from "@/components/review/queue-pane";
import { ReviewFilters } from "@/components/review/review-filters";
import { reviewFilterOptions } from "@/components/review/review-filter-options";
import { ReviewPanes } from "@/components/review/review-panes";
import { ReviewSession } from "@/components/review/review-session";
import { PageHeader } from "@/components/shell/page-header";
import { SOURCE_COOKIE, sourceShownOf } from "@/components/source/source-shown";
import { withParameter } from "@/app/with-parameter";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { listFindings } from "@/lib/server/queries/list-findings";
import { decideFindingAction, undoDecisionAction } from "./actions";
import { loadChosen } from "./load-chosen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("title") };
}

/** The queue, one finding, and the source that it was found in. */
export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const parameters = await searchParams;
  const query = FindingListQuery.parse(parameters);
  const list = await listFindings(await currentActor(), query);
  const { isAsked, finding } = await loadChosen(parameters["finding"], list, query);
  const t = await getTranslations("review");
  const state = await getTranslations("state");
  const severity = await getTranslations("severity");
  const locale = await getLocale();
  const sourceShown = sourceShownOf((await cookies()).get(SOURCE_COOKIE)?.value);
  const hrefOf = (id: string) => `/review${withParameter(parameters, "finding", id)}`;
  const words = { state, severity };

  return (
    <ClientMessages namespaces={["review", "source"]}>
      <ReviewSession>
        <PageHeader title={t("title")} lead={t("lead", { count: list.total })} />
        <ReviewFilters query={query} options={reviewFilterOptions(list.facets, words, locale)} />
        <LastDecisionBar undo={undoDecisionAction} hrefPrefix="/review?state=all&finding=" />
        <ReviewPanes
          isChosen={isAsked}
          backHref={`/review${withParameter(parameters, "finding", null)}`}
          queue={
            <QueuePane
              list={list}
              chosenId={finding?.id ?? null}
              hrefOf={hrefOf}
              hrefOfPage={(page) => withParameter(parameters, "page", page.toString())}
            />
          }
          finding={
            finding !== null && (
              <FindingDesk
                finding={finding}
                hrefOf={hrefOf}
                decide={decideFindingAction}
                undo={undoDecisionAction}
              />
            )
          }
          source={finding !== null && <FindingSource finding={finding} startsAs={sourceShown} />}
        />
      </ReviewSession>
    </ClientMessages>
  );
}
