import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { FindingList } from "@/lib/domain/views/finding-list";
import { QueueList } from "./queue-list";

export function QueuePane({
  list,
  chosenId,
  hrefOf,
  hrefOfPage,
}: {
  list: FindingList;
  chosenId: string | null;
  hrefOf: (findingId: string) => string;
  hrefOfPage: (page: number) => string;
}) {
  const t = useTranslations("review");
  if (list.findings.length === 0) return <EmptyState title={t("empty")} hint={t("emptyHint")} />;
  return (
    <nav
      aria-label={t("queue")}
      className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
    >
      <QueueList findings={list.findings} chosenId={chosenId} hrefOf={hrefOf} />
      <Pagination page={list.page} pages={list.pages} hrefOf={hrefOfPage} />
    </nav>
  );
}
