"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { Button } from "@/components/ui/button";
import { AgencyPicker } from "./agency-picker";
import type { SearchAgencies } from "./use-agency-search";

/** A known body, or a new one by its name. */
export type AgencyChosen = { readonly agency: AgencyRef } | { readonly name: string };

/** A body as a field of a form: sends `agencyId` for a known one, `agencyName` for a new one. */
export function AgencyChoiceField({
  label,
  search,
  candidates = [],
  suggestion = null,
}: {
  label: string;
  search: SearchAgencies;
  candidates?: readonly AgencyRef[];
  /** What is chosen to begin with. */
  suggestion?: AgencyChosen | null;
}) {
  const t = useTranslations("picker");
  const [choice, setChoice] = useState<AgencyChosen | null>(suggestion);

  if (choice !== null) {
    const isKnown = "agency" in choice;
    return (
      <div className="space-y-1.5">
        <p className="text-sm font-medium">{label}</p>
        <p className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm">
          {isKnown ? choice.agency.name : t("newBody", { name: choice.name })}
          <Button variant="link" onClick={() => setChoice(null)}>
            {t("change")}
          </Button>
        </p>
        {isKnown ? (
          <input type="hidden" name="agencyId" value={choice.agency.id} />
        ) : (
          <input type="hidden" name="agencyName" value={choice.name} />
        )}
      </div>
    );
  }

  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-sm font-medium">
        {label}
      </p>
      {candidates.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {candidates.map((agency) => (
            <li key={agency.id}>
              <Button
                size="sm"
                className="h-auto min-h-8 shrink py-1 text-left whitespace-normal"
                onClick={() => setChoice({ agency })}
              >
                {agency.region === null ? agency.name : `${agency.name}（${agency.region.name}）`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AgencyPicker
        label={label}
        search={search}
        onPick={(agency) => setChoice({ agency })}
        onName={(name) => setChoice({ name })}
      />
    </div>
  );
}
