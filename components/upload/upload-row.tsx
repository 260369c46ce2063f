"use client";

import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { SeverityShape } from "@/components/ui/severity";
import type { Severity } from "@/lib/domain/finding";
import { formatBytes } from "@/lib/format";

/** A file in the list: its name, where it stands, what came of it. */
export function UploadRow({
  name,
  size,
  state,
  needs = null,
  members,
  children,
}: {
  /** With the folders that it was in, if it comes with any. */
  name: string;
  /** In bytes; null where nobody can tell. */
  size: number | null;
  state: ReactNode;
  /** How much it needs a person: an error can't go on, a warning waits for a word. */
  needs?: Severity | null;
  /** What was in it, below it. */
  members?: ReactNode;
  children?: ReactNode;
}) {
  const locale = useLocale();
  // A batch may have thousands; a row that opens something over its edge must not be cut off by it.
  const isPlain = needs === null && members === undefined;
  const folders = name.slice(0, name.lastIndexOf("/") + 1);
  return (
    <li
      className={cn(
        "border-t border-line py-2.5 text-xs first:border-t-0",
        isPlain && "[contain-intrinsic-size:auto_3rem] [content-visibility:auto]",
      )}
    >
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1.1fr)_6.5rem_minmax(0,2fr)]">
        <p className="min-w-0 wrap-anywhere">
          <span className="text-muted">{folders}</span>
          {name.slice(folders.length)}
          {size !== null && (
            <span className="ml-2 text-2xs whitespace-nowrap text-muted">
              {formatBytes(size, locale)}
            </span>
          )}
        </p>
        <p className="font-medium">
          {needs !== null && <SeverityShape severity={needs} className="mr-1.5" />}
          {state}
        </p>
        <div className="min-w-0">{children}</div>
      </div>
      {members}
    </li>
  );
}
