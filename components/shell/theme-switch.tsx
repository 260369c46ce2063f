"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useIsInteractive } from "@/components/ui/use-is-interactive";

const THEMES = [
  { id: "system", icon: Monitor },
  { id: "light", icon: Sun },
  { id: "dark", icon: Moon },
] as const;

/** The theme is known to the browser alone, so nothing is shown as chosen until it has spoken. */
export function ThemeSwitch() {
  const t = useTranslations("shell");
  const { theme, setTheme } = useTheme();
  const isInteractive = useIsInteractive();
  return (
    <div
      role="group"
      aria-label={t("theme")}
      className="flex gap-0.5 px-0.5 max-lg:group-data-folded/rail:flex-col lg:group-data-[folded=true]/rail:flex-col"
    >
      {THEMES.map(({ id, icon: Icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isInteractive && theme === id}
          title={t(`themes.${id}`)}
          onClick={() => setTheme(id)}
          className="grid size-9 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-ink pointer-coarse:size-11"
        >
          <Icon aria-hidden className="size-4" />
          <span className="sr-only">{t(`themes.${id}`)}</span>
        </button>
      ))}
    </div>
  );
}
