import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/**
 * Three panes side by side where there is room; on a phone the queue, and then, once one is chosen,
 * the finding over its source.
 */
export function ReviewPanes({
  isChosen,
  backHref,
  queue,
  finding,
  source,
}: {
  /** Whether the address names a finding: a phone shows it only then. */
  isChosen: boolean;
  backHref: string;
  queue: ReactNode;
  finding: ReactNode;
  source: ReactNode;
}) {
  const t = useTranslations("review");
  return (
    <div className="grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,1fr)_22rem] wide:grid-cols-[17rem_minmax(0,1fr)_26rem] 2xl:grid-cols-[19rem_minmax(0,1fr)_minmax(0,1fr)]">
      <div className={cn("min-w-0", isChosen && "max-lg:hidden print:hidden")}>{queue}</div>
      <div className={cn("min-w-0", !isChosen && "max-lg:hidden")}>
        <Link href={backHref} className="mb-3 inline-block text-xs prose-link lg:hidden">
          {t("backToQueue")}
        </Link>
        {finding}
      </div>
      <div className={cn("min-w-0 lg:max-xl:col-start-2", !isChosen && "max-lg:hidden")}>
        {source}
      </div>
    </div>
  );
}
