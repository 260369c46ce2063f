"use client";

import { ChevronDown } from "lucide-react";
import { parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { useIsInteractive } from "@/components/ui/use-is-interactive";

export interface MetricChoices {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** Which indicator is looked at closely; all of them, by group. */
export function MetricChoice({
  label,
  value,
  groups,
}: {
  label: string;
  value: string;
  groups: readonly MetricChoices[];
}) {
  const isInteractive = useIsInteractive();
  const [isPending, startTransition] = useTransition();
  const [, setQuery] = useQueryStates(
    { metric: parseAsString, group: parseAsString },
    { shallow: false, scroll: false, startTransition },
  );
  return (
    <span className="relative inline-flex max-w-full print:hidden" aria-busy={isPending}>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-3 -translate-y-1/2 text-faint"
      />
      <select
        aria-label={label}
        value={value}
        disabled={!isInteractive}
        onChange={({ target }) => void setQuery({ metric: target.value, group: null })}
        className="field-sizing-content h-8 max-w-72 appearance-none truncate rounded-md border border-line-strong bg-raised pr-6.5 pl-2.5 text-xs font-medium pointer-coarse:h-11"
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
