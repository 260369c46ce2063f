"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { controlClass } from "./input";
import { cn } from "./cn";
import { useIsInteractive } from "./use-is-interactive";

const PAUSE = 250;

/** Searches when the typing pauses; the address follows, so that the result can be sent. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string | null) => void;
}) {
  const isInteractive = useIsInteractive();
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const wanted = next.trim();
      onChange(wanted === "" ? null : wanted);
    }, PAUSE);
  }

  return (
    <span className="relative">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-3.5 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        disabled={!isInteractive}
        onChange={({ target }) => type(target.value)}
        className={cn(
          controlClass,
          "h-8 w-52 pl-8 text-xs disabled:opacity-100 pointer-coarse:h-11",
        )}
      />
    </span>
  );
}
