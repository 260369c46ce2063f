import type { ReactNode } from "react";

/** A list of which so many stand open, and the others are one step away. */
export function FoldedList<Item>({
  items,
  shown,
  more,
  children,
}: {
  items: readonly Item[];
  shown: number;
  /** What opens the others. */
  more: (count: number) => string;
  children: (item: Item) => ReactNode;
}) {
  const rest = items.slice(shown);
  return (
    <>
      <ul className="space-y-1">{items.slice(0, shown).map(children)}</ul>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="py-1 text-2xs text-muted">{more(rest.length)}</summary>
          <ul className="space-y-1">{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}
