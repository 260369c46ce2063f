"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";

const Palette = dynamic(() => import("./palette").then((module) => module.Palette));

/** Go anywhere by typing: by the button, or by Ctrl K from wherever one is. */
export function PaletteButton() {
  const t = useTranslations("shell");
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    // Before the script has come, the button leads to the page.
    <form action="/search">
      <button
        type="submit"
        title={t("search")}
        onClick={(event) => {
          event.preventDefault();
          setIsOpen(true);
        }}
        className="flex h-9 w-full items-center gap-3 rounded-md border border-line px-2 text-xs text-muted hover:bg-sunken hover:text-ink"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="max-lg:sr-only lg:group-data-[folded=true]/rail:sr-only">
          {t("search")}
        </span>
        <kbd
          aria-hidden
          className="ml-auto font-sans text-2xs max-lg:hidden lg:group-data-[folded=true]/rail:hidden"
        >
          Ctrl K
        </kbd>
      </button>
      {isOpen && <Palette onClose={() => setIsOpen(false)} />}
    </form>
  );
}
