import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./input";

/** A choice in a form; for choices that narrow a list see FilterSelect. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return (
    <select
      className={cn(controlClass, "h-9 w-full min-w-0 px-3 text-sm pointer-coarse:h-11", className)}
      {...props}
    />
  );
}
