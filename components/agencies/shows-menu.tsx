"use client";

import { useTranslations } from "next-intl";
import type { Across } from "@/lib/domain/views/agency-list-query";
import { DropMenu } from "./drop-menu";
import { listed, useListState } from "./list-state";
import { EXTRAS } from "./shown-extras";

/** What every column shows besides its figures; single columns are told in their own menus. */
export function ShowsMenu({ across }: { across: Across }) {
  const t = useTranslations("agencies");
  const { ask, now } = useListState();
  const offered = EXTRAS.filter((extra) => extra !== "spark" || across === "metrics");
  const shown = offered.filter((extra) => listed(now[extra]).length > 0);
  return (
    <DropMenu
      label={t("shows")}
      value={
        shown.length === 0 ? t("shows") : shown.map((extra) => t(`extra.${extra}`)).join(t("comma"))
      }
      isSet={shown.length > 0}
      align="right"
    >
      <fieldset>
        <legend className="px-2 pb-1 text-2xs text-muted">{t("showsInAll")}</legend>
        {offered.map((extra) => (
          <label
            key={extra}
            className="flex min-h-7 items-center gap-2 rounded-sm px-2 py-1 hover:bg-sunken pointer-coarse:min-h-10"
          >
            <input
              type="checkbox"
              checked={listed(now[extra]).includes("all")}
              ref={(box) => {
                if (box === null) return;
                box.indeterminate =
                  listed(now[extra]).length > 0 && !listed(now[extra]).includes("all");
              }}
              onChange={() => ask({ [extra]: listed(now[extra]).includes("all") ? null : "all" })}
              className="size-4 shrink-0 accent-accent"
            />
            <span>
              {t(`extra.${extra}`)}
              <span className="block text-2xs text-muted">{t(`extraNote.${extra}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </DropMenu>
  );
}
