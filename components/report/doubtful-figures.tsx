"use client";

import { useTranslations } from "next-intl";
import { DoubtShape } from "@/components/ui/doubt";
import type { DoubtfulGroup } from "./doubtful-groups";
import { useSelect } from "./selection";

/** How many are listed before the rest is left to the marks in the tables. */
const LISTED = 8;

const figuresIn = (groups: readonly DoubtfulGroup[]) =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** Figures of which the reading is in doubt; choosing one shows it in the form and in the source. */
export function DoubtfulFigures({ groups }: { groups: readonly DoubtfulGroup[] }) {
  const t = useTranslations("report");
  const select = useSelect();
  const rest = figuresIn(groups.slice(LISTED));
  return (
    <>
      <p className="font-medium">
        <DoubtShape className="mr-1.5 -mb-px" />
        {t("doubtfulFigures", { count: figuresIn(groups) })}
      </p>
      <ul className="mt-1 space-y-0.5 text-xs">
        {groups.slice(0, LISTED).map(({ address, name, printed }) => (
          <li key={address}>
            <button
              type="button"
              onClick={() => select(address, "address")}
              className="text-left prose-link pointer-coarse:min-h-10"
            >
              {name}
            </button>
            {printed.trim() !== "" && (
              <span lang="zh-CN" className="ml-2 text-muted">
                {printed}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-xs text-muted">{t("moreDoubtful", { count: rest })}</p>}
    </>
  );
}
