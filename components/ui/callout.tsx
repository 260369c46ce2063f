import type { ComponentProps } from "react";
import { cn } from "./cn";

const EDGE = {
  error: "border-error",
  warning: "border-warning",
  notice: "border-notice",
  ok: "border-ok",
} as const;

/** A few sentences set apart by an edge at their side. */
export function Callout({
  tone = "notice",
  className,
  ...props
}: ComponentProps<"div"> & { tone?: keyof typeof EDGE }) {
  return (
    <div
      className={cn("max-w-prose border-l-4 py-1 pl-4 text-sm", EDGE[tone], className)}
      {...props}
    />
  );
}
