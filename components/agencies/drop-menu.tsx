"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";

/**
 * A word of the sentence that the filters make, with choices that open below it. It opens without a
 * script too; with one it closes when something else is pressed, and by Escape.
 */
export function DropMenu({
  label,
  value,
  isSet = false,
  align = "left",
  wide = false,
  isLazy = false,
  children,
}: {
  /** What is chosen here, for those who do not see where it stands. */
  label: string;
  /** What is chosen. */
  value: ReactNode;
  /** It narrows something, and is set in ink. */
  isSet?: boolean;
  align?: "left" | "right";
  wide?: boolean;
  /** What opens is long, and of no use without a script: it is drawn when it is opened. */
  isLazy?: boolean;
  children: ReactNode;
}) {
  const root = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      const details = root.current;
      if (details?.open === true && !details.contains(target as Node)) details.open = false;
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, []);
  const escape = (event: KeyboardEvent) => {
    const details = root.current;
    if (event.key !== "Escape" || details?.open !== true) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={root}
      className="group/menu relative max-sm:static"
      onKeyDown={escape}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary
        className={cn(
          "flex h-8 max-w-64 list-none items-center gap-1.5 rounded-md border bg-raised pr-2 pl-2.5 text-xs group-open/menu:border-accent marker:content-none pointer-coarse:h-11",
          isSet ? "border-line-strong font-medium text-ink" : "border-line text-muted",
        )}
      >
        <span className="sr-only">{label}: </span>
        <span className="truncate">{value}</span>
        <ChevronDown aria-hidden className="size-3 shrink-0 text-faint" />
      </summary>
      <div
        className={cn(
          "absolute z-20 mt-1 max-h-[min(28rem,70dvh)] overflow-y-auto rounded-md border border-line bg-raised p-2 text-xs shadow-float max-sm:inset-x-4",
          wide ? "sm:w-96" : "sm:w-64",
          align === "right" ? "sm:right-0" : "sm:left-0",
        )}
      >
        {(!isLazy || isOpen) && children}
      </div>
    </details>
  );
}
