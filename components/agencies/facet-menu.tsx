"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DropMenu } from "./drop-menu";
import type { FacetChoice } from "./filter-options";

/** How many choices it takes for a search among them to be quicker than looking. */
const MANY = 10;
/** How many chosen ones are named in the sentence. */
const NAMED = 2;

function namesOf(
  choices: readonly FacetChoice[],
  chosen: readonly string[],
  any: string,
  comma: string,
): string {
  const names = choices.flatMap(({ value, label }) => (chosen.includes(value) ? [label] : []));
  if (names.length === 0) return any;
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(comma) + (more > 0 ? ` +${more}` : "");
}

/**
 * A filter with its choices and what each would leave; several can be chosen where the filter takes
 * several. Its boxes are those of a form, which is sent by a button where there is no script.
 */
export function FacetMenu({
  name,
  label,
  any,
  choices,
  chosen,
  isMultiple = false,
  onChoose,
}: {
  /** Of the parameter. */
  name: string;
  label: string;
  /** What stands there when nothing is chosen; without it something always is. */
  any?: string;
  choices: readonly FacetChoice[];
  chosen: readonly string[];
  isMultiple?: boolean;
  onChoose: (chosen: readonly string[]) => void;
}) {
  const t = useTranslations("agencies");
  const [text, setText] = useState("");
  const toggle = (value: string) => {
    if (!isMultiple) onChoose([value]);
    else if (chosen.includes(value)) onChoose(chosen.filter((each) => each !== value));
    else onChoose([...chosen, value]);
  };
  const found = choices.filter(
    ({ value, label: words }) => words.includes(text.trim()) || chosen.includes(value),
  );
  return (
    <DropMenu
      label={label}
      value={namesOf(choices, chosen, any ?? "", t("comma"))}
      isSet={chosen.length > 0 && any !== undefined}
    >
      {choices.length > MANY && (
        <input
          type="search"
          aria-label={t("searchIn", { filter: label })}
          placeholder={t("searchIn", { filter: label })}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          className="mb-1.5 h-8 w-full rounded-md border border-line-strong bg-paper px-2"
        />
      )}
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {any !== undefined && !isMultiple && (
          <Choice
            name={name}
            value=""
            label={any}
            isChosen={chosen.length === 0}
            isMultiple={false}
            onToggle={() => onChoose([])}
          />
        )}
        {found.map((choice) => (
          <Choice
            key={choice.value}
            name={name}
            {...choice}
            isChosen={chosen.includes(choice.value)}
            isMultiple={isMultiple}
            onToggle={() => toggle(choice.value)}
          />
        ))}
        {found.length === 0 && <p className="px-2 py-1.5 text-muted">{t("nothingFound")}</p>}
      </fieldset>
      {isMultiple && chosen.length > 0 && (
        <button
          type="button"
          className="mt-1 px-2 py-1 prose-link pointer-coarse:py-2.5"
          onClick={() => onChoose([])}
        >
          {t("clearOne")}
        </button>
      )}
    </DropMenu>
  );
}

function Choice({
  name,
  value,
  label,
  count,
  depth = 0,
  isChosen,
  isMultiple,
  onToggle,
}: FacetChoice & {
  name: string;
  isChosen: boolean;
  isMultiple: boolean;
  onToggle: () => void;
}) {
  return (
    <label
      className="flex min-h-7 items-center gap-2 rounded-sm px-2 hover:bg-sunken pointer-coarse:min-h-10"
      style={{ paddingLeft: `${0.5 + depth}rem` }}
    >
      <input
        type={isMultiple ? "checkbox" : "radio"}
        name={name}
        value={value}
        checked={isChosen}
        onChange={onToggle}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 flex-1">{label}</span>
      {count !== undefined && <span className="text-muted figures">{count}</span>}
    </label>
  );
}
