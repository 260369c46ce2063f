import type { ReactNode } from "react";

/** What is long and seldom looked at, under its heading. */
export function Folded({
  label,
  note,
  children,
}: {
  label: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <details className="border-t border-line pt-4">
      <summary className="text-lg font-semibold">{label}</summary>
      <p className="mt-2 mb-3 max-w-prose text-xs text-muted">{note}</p>
      {children}
    </details>
  );
}
