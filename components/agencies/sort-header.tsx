"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { Th } from "@/components/ui/table";

export type SortOrder = "asc" | "desc";

/** Figures are looked at from the largest, names from the first. */
function firstOrder(id: string): SortOrder {
  return id === "name" ? "asc" : "desc";
}

/** A heading that sorts; where it leads stands in its link, so it can be opened and sent. */
export function SortHeader({
  id,
  label,
  unit,
  sort,
  order,
  align,
}: {
  id: string;
  label: string;
  unit: string | null;
  sort: string;
  order: SortOrder;
  align: "left" | "right";
}) {
  const parameters = new URLSearchParams(useSearchParams());
  const isSorted = sort === id;
  const next = isSorted ? (order === "asc" ? "desc" : "asc") : firstOrder(id);
  parameters.set("sort", id);
  parameters.set("order", next);
  parameters.delete("page");

  return (
    <Th
      align={align}
      aria-sort={isSorted ? (order === "asc" ? "ascending" : "descending") : "none"}
      className={isSorted ? "text-ink" : undefined}
    >
      <Link
        href={`?${parameters.toString()}`}
        scroll={false}
        className="inline-flex items-baseline gap-1 hover:text-ink"
      >
        {isSorted && order === "asc" && <ArrowUp aria-hidden className="size-3 self-center" />}
        {isSorted && order === "desc" && <ArrowDown aria-hidden className="size-3 self-center" />}
        <span>
          {label}
          {unit !== null && <span className="block text-faint">{unit}</span>}
        </span>
      </Link>
    </Th>
  );
}
