"use client";

import { useTranslations } from "next-intl";
import { parseAsArrayOf, parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Which figures the table shows. Nothing chosen means the headline ones. */
export function ColumnChooser({
  shown,
  choices,
}: {
  shown: readonly string[];
  choices: readonly { readonly id: string; readonly label: string }[];
}) {
  const t = useTranslations("agencies");
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(shown));
  const [, setColumns] = useQueryState(
    "columns",
    parseAsArrayOf(parseAsString).withOptions({ shallow: false }),
  );

  function toggle(id: string) {
    const next = new Set(wanted);
    if (!next.delete(id)) next.add(id);
    setWanted(next);
  }

  return (
    <details className="relative text-xs print:hidden">
      <summary className="flex h-8 w-fit items-center rounded-md border border-line bg-raised px-2.5 text-muted marker:content-none pointer-coarse:h-11">
        {t("columns", { count: shown.length })}
      </summary>
      <div className="absolute right-0 z-20 mt-1 w-72 rounded-md border border-line bg-raised p-3 shadow-float">
        <fieldset className="max-h-80 space-y-1 overflow-y-auto">
          <legend className="sr-only">{t("columnsLegend")}</legend>
          {choices.map(({ id, label }) => (
            <label key={id} className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-10">
              <input
                type="checkbox"
                checked={wanted.has(id)}
                onChange={() => toggle(id)}
                className="size-4 accent-accent"
              />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="mt-3 flex gap-2 border-t border-line pt-3">
          <Button
            size="sm"
            variant="primary"
            onClick={() =>
              void setColumns(choices.map(({ id }) => id).filter((id) => wanted.has(id)))
            }
          >
            {t("showColumns")}
          </Button>
          <Button size="sm" variant="ghost" onClick={() => void setColumns(null)}>
            {t("usualColumns")}
          </Button>
        </div>
      </div>
    </details>
  );
}
