import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** Where one is, what this is, and what one can do with all of it. */
export function PageHeader({
  title,
  lead,
  trail = [],
  actions,
}: {
  title: ReactNode;
  lead?: ReactNode;
  trail?: readonly Crumb[];
  actions?: ReactNode;
}) {
  const t = useTranslations("shell");
  return (
    <header className="mb-6">
      {trail.length > 0 && (
        <nav aria-label={t("trail")} className="mb-1 text-xs text-muted print:hidden">
          <ol className="flex flex-wrap gap-x-1.5">
            {trail.map(({ href, label }, index) => (
              <li key={href} className="flex gap-x-1.5">
                {index > 0 && <span aria-hidden>/</span>}
                <Link href={href} className="hover:text-ink hover:underline pointer-coarse:py-1">
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-2xl wrap-anywhere">{title}</h1>
          {lead !== undefined && (
            <div className="mt-1.5 max-w-prose text-sm text-muted">{lead}</div>
          )}
        </div>
        {actions !== undefined && (
          <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>
        )}
      </div>
    </header>
  );
}
