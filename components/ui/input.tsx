import type { ComponentProps } from "react";
import { cn } from "./cn";

export const controlClass =
  "rounded-md border border-line-strong bg-raised text-ink placeholder:text-faint disabled:opacity-55 aria-invalid:border-error";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input
      className={cn(controlClass, "h-9 w-full min-w-0 px-3 text-sm pointer-coarse:h-11", className)}
      {...props}
    />
  );
}
