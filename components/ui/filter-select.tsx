"use client";

import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { cn } from "./cn";
import { useIsInteractive } from "./use-is-interactive";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** One word of the sentence that the filters make; set in ink when it narrows something. */
export function FilterSelect({
  label,
  value,
  any,
  options,
  onChange,
}: {
  /** What is chosen, for those who do not see where it stands. */
  label: string;
  value: string | null;
  /** What stands there when nothing is chosen; without it something always is. */
  any?: string;
  options: readonly FilterOption[];
  onChange: (value: string | null) => void;
}) {
  const id = useId();
  // A choice made before the script has come would be lost without a word.
  const isInteractive = useIsInteractive();
  return (
    <span className="relative inline-flex max-w-full">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-3 -translate-y-1/2 text-faint"
      />
      <select
        id={id}
        value={value ?? ""}
        disabled={!isInteractive}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
        className={cn(
          "field-sizing-content h-8 max-w-56 appearance-none truncate rounded-md border bg-raised pr-6.5 pl-2.5 text-xs pointer-coarse:h-11",
          value === null ? "border-line text-muted" : "border-line-strong font-medium text-ink",
        )}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? option.label : `${option.label} (${option.count})`}
          </option>
        ))}
      </select>
    </span>
  );
}
