"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, type DragEvent, useState } from "react";
import { Button, buttonVariants } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type ChosenFile, chosenFiles, withoutLitter } from "./chosen-file";
import { filesOfDrop } from "./files-of-drop";

/** Where files go in: dropped, chosen one by one, a whole folder at once, or as pasted text. */
export function DropZone({
  onFiles,
  onPaste,
}: {
  onFiles: (files: ChosenFile[]) => void;
  /** Asks for a place to paste text into. */
  onPaste: () => void;
}) {
  const t = useTranslations("upload");
  const [isOver, setIsOver] = useState(false);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    onFiles(withoutLitter(chosenFiles(target.files ?? [])));
    // The same file can be chosen again, say after it was mended.
    target.value = "";
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    void filesOfDrop(event.dataTransfer).then(onFiles);
  }

  const inputClass = cn(
    buttonVariants({ variant: "secondary" }),
    "cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
  );
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      data-over={isOver}
      className="rounded-md border border-dashed border-line-strong px-6 py-8 text-center data-[over=true]:border-accent data-[over=true]:bg-accent-wash print:hidden"
    >
      <p className="text-base font-medium max-md:hidden">{t("drop")}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2 max-md:mt-0">
        <label className={inputClass}>
          {t("chooseFiles")}
          <input type="file" multiple onChange={choose} className="sr-only" />
        </label>
        <label className={cn(inputClass, "max-md:hidden")}>
          {t("chooseFolder")}
          <input
            type="file"
            multiple
            onChange={choose}
            className="sr-only"
            {...{ webkitdirectory: "" }}
          />
        </label>
        <Button onClick={onPaste}>{t("pasteText")}</Button>
      </div>
      <p className="mt-3 text-xs text-muted">{t("limits")}</p>
    </div>
  );
}
