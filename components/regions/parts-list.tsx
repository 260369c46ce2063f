"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { RegionPart, RegionParts } from "@/lib/domain/views/region-parts";
import { formatFigure } from "@/lib/format";
import { splitParts } from "./split-parts";

/** So many stand open; the others are one step away. */
const SHOWN = 40;

/** The parts of a sum: those that make it, those that are 0, and those that are not known. */
export function PartsList({ parts }: { parts: RegionParts }) {
  const t = useTranslations("regions.parts");
  const { given, zeros, absent } = splitParts(parts.parts);
  const most = Math.max(1e-9, ...given.map(({ quantity }) => Math.abs(quantity.value ?? 0)));
  const item = (part: RegionPart) => (
    <PartLine key={part.agencyId} part={part} parts={parts} most={most} />
  );
  return (
    <div className="mt-3 space-y-3 text-xs">
      {absent.length > 0 && (
        <Group heading={t("absent", { count: absent.length })} parts={absent} item={item} />
      )}
      {given.length > 0 && <Group heading={t("given")} parts={given} item={item} />}
      {zeros.length > 0 && (
        <details>
          <summary className="py-1 text-2xs text-muted">
            {t("zeros", { count: zeros.length })}
          </summary>
          <ul>{zeros.map(item)}</ul>
        </details>
      )}
    </div>
  );
}

function Group({
  heading,
  parts,
  item,
}: {
  heading: string;
  parts: readonly RegionPart[];
  item: (part: RegionPart) => ReactNode;
}) {
  const t = useTranslations("regions.parts");
  const id = useId();
  const rest = parts.slice(SHOWN);
  return (
    <section aria-labelledby={id} className="border-t border-line pt-2">
      <h4 id={id} className="mb-1 text-2xs font-normal text-muted">
        {heading}
      </h4>
      <ul>{parts.slice(0, SHOWN).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-2xs text-muted">
            {t("more", { count: rest.length })}
          </summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function PartLine({
  part: { agencyId, name, reportId, quantity },
  parts: { address, kind },
  most,
}: {
  part: RegionPart;
  parts: RegionParts;
  most: number;
}) {
  const t = useTranslations("regions.parts");
  const reason = useTranslations("regions.rollup.reason");
  const locale = useLocale();
  const value = quantity.value ?? 0;
  return (
    <li className="py-1">
      <span className="flex items-baseline justify-between gap-3">
        <Link
          href={
            reportId === null ? `/agencies/${agencyId}` : `/reports/${reportId}?cell=${address}`
          }
          prefetch={false}
          aria-label={reportId === null ? undefined : t("toCell", { name })}
          className="min-w-0 prose-link"
        >
          {name}
        </Link>
        <span
          className={
            quantity.missing === null ? "font-medium figures" : "whitespace-nowrap text-muted"
          }
        >
          {quantity.missing === null
            ? formatFigure(quantity.value, kind, locale)
            : reason(quantity.missing)}
        </span>
      </span>
      {value !== 0 && (
        <span aria-hidden className="mt-0.5 block h-1 bg-line">
          <span
            className="block h-full bg-[var(--series-1)]"
            style={{ width: `${(Math.abs(value) / most) * 100}%` }}
          />
        </span>
      )}
    </li>
  );
}
