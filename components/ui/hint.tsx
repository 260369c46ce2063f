import type { ReactNode } from "react";
import { cn } from "./cn";

/** Something short whose explanation shows when it is pointed at or focused, and is always heard. */
export function Hint({
  text,
  children,
  className,
}: {
  text: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      tabIndex={0}
      data-hint={text}
      className={cn("cursor-help rounded-sm decoration-dotted underline-offset-3", className)}
    >
      <span aria-hidden>{children}</span>
      <span className="sr-only">{text}</span>
    </span>
  );
}
