import Link from "next/link";
import { useLocale } from "next-intl";
import { formatCount } from "@/lib/format";

export interface BigFigure {
  readonly label: string;
  readonly value: number;
  readonly href: string | null;
}

/** The few numbers that one comes for, set large, in one row under one rule. */
export function BigFigures({ figures }: { figures: readonly BigFigure[] }) {
  const locale = useLocale();
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-t border-line pt-4 sm:flex sm:flex-wrap sm:gap-x-14">
      {figures.map(({ label, value, href }) => (
        <div key={label} className="flex flex-col-reverse">
          <dt className="text-xs text-muted">{label}</dt>
          <dd className="text-2xl font-semibold figures">
            {href === null ? (
              formatCount(value, locale)
            ) : (
              <Link href={href} className="hover:underline hover:underline-offset-4">
                {formatCount(value, locale)}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
