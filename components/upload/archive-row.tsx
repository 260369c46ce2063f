"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FileState } from "@/lib/domain/upload";
import type { UploadLine } from "@/lib/domain/views/upload-batch";
import { UploadRow } from "./upload-row";

/** In the order of how much they matter to whoever looks. */
const ORDER: readonly FileState[] = [
  "waiting",
  "reading",
  "stored",
  "partial",
  "unchanged",
  "undecided",
  "failed",
];

/** An archive, and below it, set in, what was in it. */
export function ArchiveRow({
  line,
  files,
  children,
}: {
  line: UploadLine;
  /** All files in it and in the archives in it. */
  files: readonly UploadLine[];
  children: ReactNode;
}) {
  const t = useTranslations("upload");
  const counts = ORDER.flatMap((state) => {
    const count = files.filter((file) => file.state === state).length;
    return count === 0 ? [] : [t(`counted.${state}`, { count })];
  });
  return (
    <UploadRow
      name={line.fileName}
      size={line.size}
      state={t("states.unpacked")}
      members={
        <ul
          aria-label={t("filesIn", { name: line.fileName })}
          className="mt-2 border-l-2 border-line pl-3 md:pl-4"
        >
          {children}
        </ul>
      }
    >
      <p className="text-muted">
        {t("fileCount", { count: files.length })}
        {counts.join(t("comma"))}
      </p>
    </UploadRow>
  );
}
