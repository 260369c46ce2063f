import { useTranslations } from "next-intl";
import { type ChangeEvent, type DragEvent, useState } from "react";
import { Button, buttonVariants } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type ChosenFile, chosenFiles, withoutLitter } from "@/components/upload/chosen-file";
import { filesOfDrop } from "@/components/upload/files-of-drop";

/** Where a draft goes in: dropped, chosen, or as pasted text. Several files are pages of one. */
export function DraftZone({
  onFiles,
  onPaste,
}: {
  onFiles: (files: ChosenFile[]) => void;
  /** Asks for a place to paste text into. */
  onPaste: () => void;
}) {
  const t = useTranslations("check");
  const [isOver, setIsOver] = useState(false);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    onFiles(withoutLitter(chosenFiles(target.files ?? [])));
    // The same file can be chosen again after it was mended, which is what a draft is for.
    target.value = "";
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    void filesOfDrop(event.dataTransfer).then(onFiles);
  }

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
        <label
          className={cn(
            buttonVariants({ variant: "secondary" }),
            "cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          )}
        >
          {t("choose")}
          <input type="file" multiple onChange={choose} className="sr-only" />
        </label>
        <Button onClick={onPaste}>{t("paste")}</Button>
      </div>
      <p className="mt-3 text-xs text-muted">{t("limits")}</p>
    </div>
  );
}
