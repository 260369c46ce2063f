import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { Found } from "@/lib/domain/views/search";

/** What was found of one kind, and the way to the rest of it. Nothing where nothing was found. */
export function HitList<Row>({
  title,
  found,
  moreHref,
  note,
  keyOf,
  children,
}: {
  title: string;
  found: Found<Row> | null;
  /** Where all of them stand; null where one is there. */
  moreHref: string | null;
  note?: string | undefined;
  keyOf: (row: Row) => string;
  children: (row: Row) => ReactNode;
}) {
  const t = useTranslations("search");
  if (found === null || found.total === 0) return null;
  const { rows, total, isMore } = found;
  return (
    <Section
      title={title}
      note={note}
      aside={
        <span className="text-xs text-muted figures">
          {isMore ? t("countOrMore", { count: total }) : t("count", { count: total })}
          {moreHref !== null && (rows.length < total || isMore) && (
            <>
              {" · "}
              <Link href={moreHref} className="prose-link">
                {t("showAll", { kind: title })}
              </Link>
            </>
          )}
        </span>
      }
    >
      <ul className="max-w-4xl">
        {rows.map((row) => (
          <li key={keyOf(row)} className="border-t border-line py-2 first:border-t-0 first:pt-0">
            {children(row)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
