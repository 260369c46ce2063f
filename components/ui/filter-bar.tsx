import type { ReactNode } from "react";

/** Filters in one line that reads as a sentence. */
export function FilterBar({
  label,
  isPending,
  children,
}: {
  label: string;
  /** The list below is being narrowed. */
  isPending: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role="search"
      aria-label={label}
      aria-busy={isPending}
      className="flex flex-wrap items-center gap-x-1.5 gap-y-2 print:hidden"
    >
      {children}
    </div>
  );
}

/** One value for a filter whose address could hold several. */
export function oneOf(value: string | null): string[] | null {
  return value === null ? null : [value];
}
