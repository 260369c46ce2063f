import { PanelRight } from "lucide-react";
import Link from "next/link";
import type { MouseEvent } from "react";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";

/** Who: a link to the body's page, and beside it what shows its figures beside the table. */
export function NameCell({
  agency,
  peekHref,
  peekLabel,
  onPeek,
  isTabStop,
}: {
  agency: AgencyRef;
  peekHref: string;
  peekLabel: string;
  onPeek: () => void;
  isTabStop: boolean;
}) {
  const tabIndex = isTabStop ? undefined : -1;
  const peek = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onPeek();
  };
  return (
    <span className="flex items-center gap-1">
      <span className="min-w-0 flex-1">
        <Link
          href={`/agencies/${agency.id}`}
          prefetch={false}
          draggable={false}
          tabIndex={tabIndex}
          title={agency.name}
          className="line-clamp-2 font-medium wrap-anywhere hover:underline md:line-clamp-1"
        >
          {agency.name}
        </Link>
        {agency.region !== null && (
          <span lang="zh-CN" className="block truncate text-2xs text-muted max-md:hidden">
            {agency.region.name}
          </span>
        )}
      </span>
      <Link
        href={peekHref}
        scroll={false}
        prefetch={false}
        draggable={false}
        tabIndex={tabIndex}
        onClick={peek}
        aria-label={peekLabel}
        className="grid size-7 shrink-0 place-items-center rounded-md text-muted opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 hover:bg-line hover:text-ink focus-visible:opacity-100 print:hidden pointer-coarse:opacity-100"
      >
        <PanelRight aria-hidden className="size-4" />
      </Link>
    </span>
  );
}
