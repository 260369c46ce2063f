"use client";

import { useTranslations } from "next-intl";
import { parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { AgencyPicker } from "@/components/agency/agency-picker";
import type { SearchAgencies } from "@/components/agency/use-agency-search";
import { Button } from "@/components/ui/button";
import { ChosenItem } from "./chosen-item";
import { GroupPicker, type GroupChoices } from "./group-picker";
import { freeHue } from "./hues";
import { YearToggles } from "./year-toggles";

const PARAMETERS = {
  bodies: parseAsArrayOf(parseAsString).withDefault([]),
  hues: parseAsArrayOf(parseAsInteger).withDefault([]),
  years: parseAsArrayOf(parseAsInteger).withDefault([]),
};

interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly hue: number;
}

/** Who is compared, and over which years. All of it stands in the address, ready to be sent. */
export function CompareControls({
  chosen,
  suggestions,
  groupChoices,
  years,
  availableYears,
  max,
  search,
}: {
  /** Bodies and groups, in order. */
  chosen: readonly Chosen[];
  /** Groups of the chosen bodies' peers. */
  suggestions: readonly { readonly key: string; readonly name: string }[];
  groupChoices: GroupChoices;
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

  function setChosen(next: readonly { readonly key: string; readonly hue: number }[]) {
    void setQuery({ bodies: next.map(({ key }) => key), hues: next.map(({ hue }) => hue) });
  }
  function add(key: string) {
    if (chosen.some((each) => each.key === key)) return;
    setChosen([...chosen, { key, hue: freeHue(chosen.map(({ hue }) => hue)) }]);
  }
  const moveUp = (index: number) => {
    const before = chosen[index - 1];
    const moved = chosen[index];
    if (before === undefined || moved === undefined) return;
    setChosen([...chosen.slice(0, index - 1), moved, before, ...chosen.slice(index + 1)]);
  };
  const hasRoom = chosen.length < max;

  return (
    <div className="space-y-4 print:hidden" aria-busy={isPending}>
      <ul className="flex flex-wrap gap-2" aria-label={t("bodies")}>
        {chosen.map((each, index) => (
          <ChosenItem
            key={each.key}
            name={each.name}
            hue={each.hue}
            onMoveUp={index === 0 ? null : () => moveUp(index)}
            onRemove={() => setChosen(chosen.filter(({ key }) => key !== each.key))}
          />
        ))}
        {hasRoom && (
          <li className="w-64 max-w-full">
            <AgencyPicker
              label={t("add")}
              search={search}
              without={chosen.map(({ key }) => key)}
              onPick={({ id }) => add(id)}
            />
          </li>
        )}
      </ul>
      {hasRoom && (
        <div className="flex flex-wrap items-center gap-2">
          {suggestions.map(({ key, name }) => (
            <Button key={key} size="sm" onClick={() => add(key)}>
              {t("addGroup", { name })}
            </Button>
          ))}
          <GroupPicker choices={groupChoices} onPick={add} />
        </div>
      )}
      {!hasRoom && <p className="text-xs text-muted">{t("full", { max })}</p>}
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
