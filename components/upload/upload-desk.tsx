"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter, useSearchParams } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { Callout } from "@/components/ui/callout";
import type { UploadBatchView } from "@/lib/domain/views/upload-batch";
import { inLocale } from "@/lib/i18n/locale";
import { BatchSummary } from "./batch-summary";
import type { ChosenFile } from "./chosen-file";
import { DropZone } from "./drop-zone";
import { PageSetQuestion } from "./page-set-question";
import { type ChosenPages, pageSetsOf } from "./page-sets-of";
import { PasteForm } from "./paste-form";
import type { Pasted } from "./pasted";
import { createBatch } from "./send-file";
import { sendAgain, sendFiles, useSentFiles } from "./sending-store";
import { SendingRow } from "./sending-row";
import type { UploadActions } from "./upload-line-row";
import { UploadLines } from "./upload-lines";
import { usePaste } from "./use-paste";
import { useRefreshing } from "./use-refreshing";

const STATES = [
  "waiting",
  "reading",
  "stored",
  "partial",
  "unchanged",
  "undecided",
  "failed",
] as const;

const NOTHING: Pasted = { text: "", html: null };

/** Files in, and what became of each. The batch stands in the address: leave, and come back. */
export function UploadDesk({
  batch,
  maxFiles,
  actions,
}: {
  batch: UploadBatchView | null;
  maxFiles: number;
  actions: UploadActions;
}) {
  const t = useTranslations("upload");
  const locale = useLocale();
  const router = useRouter();
  const addressed = useSearchParams().get("batch");
  const [created, setCreated] = useState<string | null>(null);
  const [shown, setShown] = useQueryState("show", parseAsStringLiteral(STATES));
  const [problem, setProblem] = useState<string | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [asked, setAsked] = useState<readonly ChosenPages[]>([]);
  // Between the making of a batch and its standing in the address.
  if (created !== null && created === addressed) setCreated(null);
  const batchId = addressed ?? created;

  const arrived = new Set(batch?.uploads.map(({ id }) => id));
  const underWay = useSentFiles().filter(
    (sent) => sent.batchId === batchId && (sent.uploadId === null || !arrived.has(sent.uploadId)),
  );
  const isUnsettled = underWay.some(({ state }) => state === "sent");
  useRefreshing(isUnsettled || batch?.isDone === false);

  async function openBatch(): Promise<string | null> {
    // Samples and re-readings are batches of their own, to which nothing is added.
    if (batchId !== null && (batch === null || batch.kind === "upload")) return batchId;
    const answer = await createBatch();
    if (!answer.ok) {
      setProblem(answer.message === null ? t("noConnection") : inLocale(answer.message, locale));
      return null;
    }
    setCreated(answer.batchId);
    router.replace(`/upload?batch=${answer.batchId}`, { scroll: false });
    return answer.batchId;
  }

  function choose(chosen: ChosenFile[]) {
    const { sets, others } = pageSetsOf(chosen);
    setAsked((before) => [...before, ...sets]);
    if (others.length > 0) void add(others);
  }

  async function add(chosen: ChosenFile[]) {
    const taken =
      batch?.kind === "upload"
        ? batch.uploads.filter(({ archiveId }) => archiveId === null).length
        : 0;
    const room = Math.max(0, maxFiles - taken - underWay.length);
    const left = chosen.length - room;
    setProblem(left > 0 ? t("tooMany", { max: maxFiles, left }) : null);
    const accepted = chosen.slice(0, room).map(({ file }) => file);
    const target = accepted.length > 0 ? await openBatch() : null;
    if (target !== null) sendFiles(target, accepted);
  }

  usePaste(setPasted, choose);

  return (
    <div className="space-y-6">
      <DropZone onFiles={choose} onPaste={() => setPasted((open) => open ?? NOTHING)} />
      {pasted !== null && (
        <PasteForm
          pasted={pasted}
          onChange={setPasted}
          onFile={(file) => {
            setPasted(null);
            void add([{ file, path: file.name }]);
          }}
          onCancel={() => setPasted(null)}
        />
      )}
      {asked.length > 0 && (
        <PageSetQuestion
          sets={asked}
          onFiles={(files) => {
            setAsked([]);
            void add(files);
          }}
          onCancel={() => setAsked([])}
        />
      )}
      {problem !== null && (
        <Callout tone="warning" role="alert">
          {problem}
        </Callout>
      )}
      {(batch !== null || underWay.length > 0) && (
        <section aria-label={t("files")}>
          <BatchSummary
            batch={batch}
            sending={underWay}
            shown={shown}
            onShow={(state) => void setShown(state)}
          />
          <ul className="mt-2 border-y border-line-strong">
            {batch !== null && (
              <UploadLines lines={batch.uploads} shown={shown} actions={actions} />
            )}
            {underWay.map((sent) => (
              <SendingRow key={sent.key} sent={sent} onAgain={() => sendAgain(sent.key)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
