import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import Link from "next/link";
import { Arrival } from "@/components/review/arrival";
import { BulkDecision } from "@/components/review/bulk-decision";
import { filterWords } from "@/components/review/filter-words";
import { FindingDesk } from "@/components/review/finding-desk";
import { FindingSource } from "@/components/review/finding-source";
import { LastDecisionBar } from "@/components/review/last-decision-bar";
import { PANES_COOKIE, paneWidthsOf } from "@/components/review/pane-widths";
import { QueuePane } from "@/components/review/queue-pane";
import { ReviewFilters } from "@/components/review/review-filters";
import { reviewFilterOptions } from "@/components/review/review-filter-options";
import { ReviewPanes } from "@/components/review/review-panes";
import { ReviewSession } from "@/components/review/review-session";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/shell/page-header";
import { SOURCE_COOKIE, sourceShownOf } from "@/components/source/source-shown";
import { withParameter } from "@/app/with-parameter";
import { FindingListQuery, queryStringOf } from "@/lib/domain/views/finding-list";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { listAssignees } from "@/lib/server/queries/list-assignees";
import { listFindings } from "@/lib/server/queries/list-findings";
import {
  decideFindingAction,
  decideManyAction,
  undoBatchAction,
  undoDecisionAction,
} from "./actions";
import { loadChosen } from "./load-chosen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("title") };
}

/** The queue, one finding, and the source that it was found in. */
export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const parameters = await searchParams;
  const query = FindingListQuery.parse(parameters);
  const actor = await currentActor();
  const [list, names] = await Promise.all([listFindings(actor, query), listAssignees(actor)]);
  const { isAsked, finding, members } = await loadChosen(parameters["finding"], list, query);
  const t = await getTranslations("review");
  const state = await getTranslations("state");
  const severity = await getTranslations("severity");
  const locale = await getLocale();
  const remembered = await cookies();
  const sourceShown = sourceShownOf(remembered.get(SOURCE_COOKIE)?.value);
  const paneWidths = paneWidthsOf(remembered.get(PANES_COOKIE)?.value);
  const hrefOf = (id: string) => `/review${withParameter(parameters, "finding", id)}`;
  const options = reviewFilterOptions(list.facets, { state, severity }, locale);

  return (
    <ClientMessages namespaces={["review", "source"]}>
      <ReviewSession>
        <Arrival findingId={finding?.id ?? null} />
        <PageHeader
          title={t("title")}
          lead={t("lead", { count: list.total })}
          actions={
            <Button asChild size="sm">
              <Link href="/review/numbers">{t("numbers.title")}</Link>
            </Button>
          }
        />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <ReviewFilters query={query} options={options} />
          <BulkDecision
            undecided={list.undecided}
            seenAt={list.seenAt}
            filter={queryStringOf(query)}
            words={filterWords(query, options)}
            names={names}
            decide={decideManyAction}
          />
        </div>
        <LastDecisionBar
          undo={undoDecisionAction}
          undoMany={undoBatchAction}
          hrefPrefix="/review?state=all&finding="
        />
        <ReviewPanes
          isChosen={isAsked}
          backHref={`/review${withParameter(parameters, "finding", null)}`}
          startsAs={paneWidths}
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
                members={members}
                names={names}
                hrefOf={hrefOf}
                decide={decideFindingAction}
                undo={undoDecisionAction}
                undoMany={undoBatchAction}
              />
            )
          }
          source={finding !== null && <FindingSource finding={finding} startsAs={sourceShown} />}
        />
      </ReviewSession>
    </ClientMessages>
  );
}
