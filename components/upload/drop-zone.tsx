"use client";

import { useTranslations } from "next-intl";
import type { ChosenFile } from "./chosen-file";
import { DropFrame } from "./drop-frame";

/** Where reports go in: chosen one by one, a whole folder at once, dropped, or as pasted text. */
export function DropZone(actions: { onFiles: (files: ChosenFile[]) => void; onPaste: () => void }) {
  const t = useTranslations("upload");
  const words = {
    drop: t("drop"),
    choose: t("chooseFiles"),
    chooseFolder: t("chooseFolder"),
    paste: t("pasteText"),
    limits: t("limits"),
  };
  return <DropFrame words={words} {...actions} />;
}
