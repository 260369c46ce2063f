"use client";

import { useTranslations } from "next-intl";
import type { FileState } from "@/lib/domain/upload";
import type { UploadBatchView } from "@/lib/domain/views/upload-batch";
import { ProgressBar } from "./progress-bar";
import { StateFilter } from "./state-filter";
import type { SentFile } from "./sending-store";

const ORDER: readonly FileState[] = [
  "stored",
  "partial",
  "unchanged",
  "undecided",
  "failed",
  "reading",
  "waiting",
];

/** "23 files: 19 stored, 2 need you, 2 being read" — spoken when all is done. */
export function BatchSummary({
  batch,
  sending,
  shown,
  onShow,
}: {
  batch: UploadBatchView | null;
  sending: readonly SentFile[];
  /** The only state whose files are listed, or null for all. */
  shown: FileState | null;
  onShow: (state: FileState | null) => void;
}) {
  const t = useTranslations("upload");
  const counts = batch?.counts;
  const total = (batch?.total ?? 0) + sending.length;
  const settled = counts === undefined ? 0 : (batch?.total ?? 0) - counts.waiting - counts.reading;
  const isDone =
    batch?.isDone === true &&
    sending.every(({ state }) => state !== "queued" && state !== "sending");
  const present = counts === undefined ? [] : ORDER.filter((state) => counts[state] > 0);
  const words = present.map((state) => t(`counted.${state}`, { count: counts?.[state] ?? 0 }));
  const onTheWay = sending.length > 0 ? [t("counted.sending", { count: sending.length })] : [];
  const sentence = `${t("fileCount", { count: total })}${[...words, ...onTheWay].join(t("comma"))}`;
  return (
    <div className="space-y-2">
      <h2 className="text-lg">{isDone ? t("done") : t("underWay")}</h2>
      <p className="text-sm text-muted">{sentence}</p>
      {present.length > 1 && <StateFilter states={present} shown={shown} onShow={onShow} />}
      <p role="status" className="sr-only">
        {isDone ? sentence : ""}
      </p>
      {!isDone && total > 0 && <ProgressBar label={t("batchProgress")} share={settled / total} />}
    </div>
  );
}
