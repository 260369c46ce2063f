"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

export interface GroupChoice {
  readonly value: string;
  readonly label: string;
}

export interface GroupChoices {
  readonly kinds: readonly GroupChoice[];
  readonly levels: readonly GroupChoice[];
  /** Regions that a group can be confined to. */
  readonly regions: readonly GroupChoice[];
}

/** Choose a group of peers by kind, level and region. */
export function GroupPicker({
  choices: { kinds, levels, regions },
  onPick,
}: {
  choices: GroupChoices;
  onPick: (key: string) => void;
}) {
  const t = useTranslations("compare");
  const [kind, setKind] = useState(kinds[0]?.value ?? "");
  const [level, setLevel] = useState(levels[0]?.value ?? "");
  const [region, setRegion] = useState("");
  return (
    <details className="relative">
      <summary className="flex h-8 w-fit items-center rounded-md border border-line-strong bg-raised px-2.5 text-xs font-medium marker:content-none hover:bg-sunken pointer-coarse:h-10">
        {t("otherGroup")}
      </summary>
      <div className="absolute z-20 mt-1 w-72 max-w-[90vw] space-y-3 rounded-md border border-line bg-raised p-3 text-xs shadow-float">
        <label className="block space-y-1">
          <span>{t("kind")}</span>
          <Select value={kind} onChange={({ target }) => setKind(target.value)}>
            <Options choices={kinds} />
          </Select>
        </label>
        <label className="block space-y-1">
          <span>{t("level")}</span>
          <Select value={level} onChange={({ target }) => setLevel(target.value)}>
            <Options choices={levels} />
          </Select>
        </label>
        <label className="block space-y-1">
          <span>{t("region")}</span>
          <Select value={region} onChange={({ target }) => setRegion(target.value)}>
            <option value="">{t("everywhere")}</option>
            <Options choices={regions} />
          </Select>
        </label>
        <Button
          size="sm"
          variant="primary"
          onClick={() =>
            onPick(["peers", kind, level, ...(region === "" ? [] : [region])].join(":"))
          }
        >
          {t("addThisGroup")}
        </Button>
      </div>
    </details>
  );
}

function Options({ choices }: { choices: readonly GroupChoice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
