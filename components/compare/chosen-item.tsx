import { ArrowLeft, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { seriesColour } from "@/components/charts/colours";
import { Swatch } from "@/components/charts/swatch";

const BUTTON =
  "grid h-full w-8 place-items-center rounded-md text-muted hover:text-ink pointer-coarse:w-11";

/** A body or a group that is compared: its colour, its name, and what can be done with it. */
export function ChosenItem({
  name,
  hue,
  onMoveUp,
  onRemove,
}: {
  name: string;
  hue: number;
  /** Null for the first. */
  onMoveUp: (() => void) | null;
  onRemove: () => void;
}) {
  const t = useTranslations("compare");
  return (
    <li className="flex h-9 max-w-full items-center rounded-md border border-line bg-raised pl-3 text-sm pointer-coarse:h-11">
      <Swatch colour={seriesColour(hue)} />
      <span className="mx-2 truncate">{name}</span>
      {onMoveUp !== null && (
        <button
          type="button"
          aria-label={t("moveUp", { name })}
          onClick={onMoveUp}
          className={BUTTON}
        >
          <ArrowLeft aria-hidden className="size-3.5" />
        </button>
      )}
      <button
        type="button"
        aria-label={t("remove", { name })}
        onClick={onRemove}
        className={BUTTON}
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}
