import { type ReactNode, useId } from "react";
import { cn } from "./cn";

/** A part of a page: one rule, its heading, what belongs beside the heading, and white space. */
export function Section({
  title,
  note,
  aside,
  children,
  className,
}: {
  title: ReactNode;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("border-t border-line pt-4", className)}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {aside}
      </div>
      {note !== undefined && <p className="-mt-2 mb-3 max-w-prose text-xs text-muted">{note}</p>}
      {children}
    </section>
  );
}
