"use client";

import { Download } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { buttonVariants } from "@/components/ui/button";
import { exportHref, exportLinks, type ExportTarget } from "./export-links";

const ITEM =
  "flex items-baseline justify-between gap-4 rounded-sm px-2.5 py-1.5 text-sm hover:bg-sunken pointer-coarse:py-2.5";

/** Files of what the page shows, by its own address, and of everything. Plain links, so that they work at once. */
export function ExportMenu(target: ExportTarget) {
  const t = useTranslations("exports");
  const query = useSearchParams().toString();
  const root = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const menu = root.current;
      if (menu?.open === true && !menu.contains(event.target as Node)) menu.open = false;
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);

  const escape = (event: KeyboardEvent) => {
    const menu = root.current;
    if (event.key !== "Escape" || menu?.open !== true) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  const close = () => {
    if (root.current !== null) root.current.open = false;
  };

  return (
    <details ref={root} className="relative print:hidden" onKeyDown={escape}>
      <summary className={buttonVariants({ className: "cursor-pointer marker:content-none" })}>
        <Download aria-hidden />
        {t("menu")}
      </summary>
      <div className="absolute right-0 z-30 mt-1 w-72 rounded-md border border-line bg-raised p-2 shadow-float max-md:right-auto max-md:left-0">
        {(["view", "all"] as const).map((scope) => (
          <section
            key={scope}
            className="not-first:mt-2 not-first:border-t not-first:border-line not-first:pt-2"
          >
            <h2 className="px-2.5 text-xs font-semibold text-muted">
              {t(`${target.target}.${scope}`)}
            </h2>
            <ul>
              {exportLinks(target, query, scope).map(({ format, href }) => (
                <li key={format}>
                  <a className={ITEM} href={href} download onClick={close}>
                    {t(`formats.${format}`)}
                    <span className="text-xs text-muted">{t(`notes.${format}`)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section className="mt-2 border-t border-line pt-2">
          <h2 className="px-2.5 text-xs font-semibold text-muted">{t("besides")}</h2>
          <ul>
            {(["definitions", "sources", "findings"] as const).map((part) => (
              <li key={part}>
                <a
                  className={ITEM}
                  href={exportHref(target, query, { format: "csv", scope: "view", part })}
                  download
                  onClick={close}
                >
                  {t(`parts.${part}`)}
                  <span className="text-xs text-muted">CSV</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
}
