"use client";

import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";

/** One scale lets bodies be compared; a scale of its own lets a small one be seen. */
export function ScaleSwitch() {
  const t = useTranslations("compare");
  const [scale, setScale] = useQueryState(
    "scale",
    parseAsStringLiteral(["own"]).withOptions({ shallow: false }),
  );
  return (
    <label className="flex items-center gap-2 text-xs text-muted print:hidden">
      <input
        type="checkbox"
        checked={scale === "own"}
        onChange={(event) => void setScale(event.target.checked ? "own" : null)}
        className="size-4 accent-accent"
      />
      {t("ownScales")}
    </label>
  );
}
