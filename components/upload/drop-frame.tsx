import { type ChangeEvent, type DragEvent, useState } from "react";
import { Button, buttonVariants } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type ChosenFile, chosenFiles, withoutLitter } from "./chosen-file";
import { filesOfDrop } from "./files-of-drop";

export interface DropWords {
  readonly drop: string;
  readonly choose: string;
  /** Null where a folder can't be meant. */
  readonly chooseFolder: string | null;
  readonly paste: string;
  readonly limits: string;
}

const CHOICE = cn(
  buttonVariants({ variant: "secondary" }),
  "cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
);

/** Where files go in: dropped, chosen, or as pasted text. */
export function DropFrame({
  words,
  onFiles,
  onPaste,
}: {
  words: DropWords;
  onFiles: (files: ChosenFile[]) => void;
  /** Asks for a place to paste text into. */
  onPaste: () => void;
}) {
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
      <p className="text-base font-medium max-md:hidden">{words.drop}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2 max-md:mt-0">
        <label className={CHOICE}>
          {words.choose}
          <input type="file" multiple onChange={choose} className="sr-only" />
        </label>
        {words.chooseFolder !== null && (
          <label className={cn(CHOICE, "max-md:hidden")}>
            {words.chooseFolder}
            <input
              type="file"
              multiple
              onChange={choose}
              className="sr-only"
              {...{ webkitdirectory: "" }}
            />
          </label>
        )}
        <Button onClick={onPaste}>{words.paste}</Button>
      </div>
      <p className="mt-3 text-xs text-muted">{words.limits}</p>
    </div>
  );
}
