import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { ChosenFile } from "./chosen-file";
import { type ChosenPages, fileOfPages } from "./page-sets-of";

/** So many are named; more are told by their number. */
const NAMED = 5;

/** Whether images that look like the pages of a report are to be read as one. */
export function PageSetQuestion({
  sets,
  onFiles,
  onCancel,
}: {
  sets: readonly ChosenPages[];
  /** The files to send: one for each report. */
  onFiles: (files: ChosenFile[]) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("upload.pageSets");
  const common = useTranslations("common");
  const [isPacking, setIsPacking] = useState(false);
  const images = sets.flatMap(({ pages }) => pages);
  const together = () => {
    setIsPacking(true);
    void Promise.all(sets.map(fileOfPages)).then(onFiles);
  };
  return (
    <Callout role="group" aria-label={t("label")} className="space-y-2 print:hidden">
      <p>{t("question", { images: images.length, reports: sets.length })}</p>
      <ul className="list-disc pl-5 text-muted">
        {sets.slice(0, NAMED).map(({ name, pages }) => (
          <li key={name}>
            {t("set", {
              first: pages[0]?.path ?? "",
              last: pages.at(-1)?.file.name ?? "",
              count: pages.length,
            })}
          </li>
        ))}
        {sets.length > NAMED && <li>{t("more", { count: sets.length - NAMED })}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" autoFocus disabled={isPacking} onClick={together}>
          {t("together", { reports: sets.length })}
        </Button>
        <Button disabled={isPacking} onClick={() => onFiles(images)}>
          {t("apart")}
        </Button>
        <Button variant="ghost" disabled={isPacking} onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </Callout>
  );
}
