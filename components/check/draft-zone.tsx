import { useTranslations } from "next-intl";
import type { ChosenFile } from "@/components/upload/chosen-file";
import { DropFrame } from "@/components/upload/drop-frame";

/** Where a draft goes in: dropped, chosen, or as pasted text. Several files are pages of one. */
export function DraftZone(actions: {
  onFiles: (files: ChosenFile[]) => void;
  onPaste: () => void;
}) {
  const t = useTranslations("check");
  const words = {
    drop: t("drop"),
    choose: t("choose"),
    chooseFolder: null,
    paste: t("paste"),
    limits: t("limits"),
  };
  return <DropFrame words={words} {...actions} />;
}
