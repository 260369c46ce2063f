"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { AgencyPicker } from "@/components/agency/agency-picker";
import type { SearchAgencies } from "@/components/agency/use-agency-search";
import { seriesColour } from "@/components/charts/colours";
import { Swatch } from "@/components/charts/swatch";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { freeHue } from "./hues";
import { YearToggles } from "./year-toggles";

const PARAMETERS = {
  bodies: parseAsArrayOf(parseAsString).withDefault([]),
  hues: parseAsArrayOf(parseAsInteger).withDefault([]),
  years: parseAsArrayOf(parseAsInteger).withDefault([]),
};

/** Who is compared, and over which years. All of it stands in the address, ready to be sent. */
export function CompareControls({
  bodies,
  hues,
  years,
  availableYears,
  max,
  search,
}: {
  bodies: readonly AgencyRef[];
  hues: readonly number[];
  years: readonly number[];
  availableYears: readonly number[];
  max: number;
  search: SearchAgencies;
}) {
  const t = useTranslations("compare");
  const [isPending, startTransition] = useTransition();
  const [, setQuery] = useQueryStates(PARAMETERS, {
    shallow: false,
    history: "push",
    startTransition,
  });

  function setBodies(next: readonly { readonly id: string; readonly hue: number }[]) {
    void setQuery({ bodies: next.map(({ id }) => id), hues: next.map(({ hue }) => hue) });
  }
  const chosen = bodies.map(({ id, name }, index) => ({ id, name, hue: hues[index] ?? index }));

  return (
    <div className="space-y-4 print:hidden" aria-busy={isPending}>
      <ul className="flex flex-wrap gap-2" aria-label={t("bodies")}>
        {chosen.map(({ id, name, hue }) => (
          <li
            key={id}
            className="flex h-9 items-center gap-2 rounded-md border border-line bg-raised pl-3 text-sm pointer-coarse:h-11"
          >
            <Swatch colour={seriesColour(hue)} />
            {name}
            <button
              type="button"
              aria-label={t("remove", { name })}
              onClick={() => setBodies(chosen.filter((body) => body.id !== id))}
              className="grid h-full w-9 place-items-center rounded-md text-muted hover:text-ink"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
        {chosen.length < max && (
          <li className="w-64 max-w-full">
            <AgencyPicker
              label={t("add")}
              search={search}
              without={chosen.map(({ id }) => id)}
              onPick={({ id }) =>
                setBodies([...chosen, { id, hue: freeHue(chosen.map(({ hue }) => hue)) }])
              }
            />
          </li>
        )}
      </ul>
      {availableYears.length > 1 && (
        <YearToggles
          available={availableYears}
          shown={years}
          onChange={(next) =>
            void setQuery({ years: next.length === availableYears.length ? null : next })
          }
        />
      )}
    </div>
  );
}
