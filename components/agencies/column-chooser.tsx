"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ChoiceGroup } from "./column-choices";
import { ColumnOrder } from "./column-order";
import { ColumnSearch } from "./column-search";
import { DropMenu } from "./drop-menu";
import { useListState, written } from "./list-state";

/** Which figures the table shows, and in which order. Nothing chosen means the headline ones. */
export function ColumnChooser({
  shown,
  groups,
  most,
}: {
  shown: readonly string[];
  groups: readonly ChoiceGroup[];
  most: number;
}) {
  const t = useTranslations("agencies");
  const { ask } = useListState();
  const [wanted, setWanted] = useState(shown);
  const [text, setText] = useState("");
  const labels = new Map(
    groups.flatMap(({ choices }) => choices.map(({ id, label }) => [id as string, label])),
  );
  const toggle = (id: string) =>
    setWanted(wanted.includes(id) ? wanted.filter((each) => each !== id) : [...wanted, id]);
  const sought = text.trim().toLowerCase();
  const found = groups
    .map(({ label, choices }) => ({
      label,
      choices: choices.filter((choice) => choice.label.toLowerCase().includes(sought)),
    }))
    .filter(({ choices }) => choices.length > 0);

  return (
    <DropMenu
      label={t("columnsLegend")}
      value={t("columns", { count: shown.length })}
      align="right"
      wide
      isLazy
    >
      <ColumnOrder wanted={wanted} labelOf={(id) => labels.get(id) ?? id} onChange={setWanted} />
      <div className="mt-2 flex gap-2">
        <Button
          size="sm"
          variant="primary"
          disabled={wanted.length === 0 || wanted.length > most}
          onClick={() => ask({ columns: written(wanted) })}
        >
          {t("showColumns")}
        </Button>
        <Button size="sm" variant="ghost" onClick={() => ask({ columns: null })}>
          {t("usualColumns")}
        </Button>
      </div>
      {wanted.length > most && (
        <p role="status" className="mt-1">
          {t("tooManyColumns", { most })}
        </p>
      )}
      <ColumnSearch text={text} onText={setText} className="mt-3" />
      {found.map(({ label, choices }) => (
        <fieldset key={label} className="mt-2">
          <legend className="px-2 text-2xs text-muted">{label}</legend>
          {choices.map(({ id, label: words }) => (
            <label
              key={id}
              className="flex min-h-7 items-center gap-2 rounded-sm px-2 hover:bg-sunken pointer-coarse:min-h-10"
            >
              <input
                type="checkbox"
                checked={wanted.includes(id)}
                onChange={() => toggle(id)}
                className="size-4 shrink-0 accent-accent"
              />
              {words}
            </label>
          ))}
        </fieldset>
      ))}
      {found.length === 0 && <p className="px-2 py-1.5 text-muted">{t("nothingFound")}</p>}
    </DropMenu>
  );
}
