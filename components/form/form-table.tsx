import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** A table of the form: horizontal rules only, labels left, figures right. */
export function FormTable({ className, ...props }: ComponentProps<"table">) {
  return (
    <div className="scroll-x -mx-1 px-1">
      <table
        data-figure-grid
        className={cn(
          "w-full border-collapse border-y border-line-strong text-xs leading-[1.3]",
          className,
        )}
        {...props}
      />
    </div>
  );
}

export function FormHead({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      className={cn(
        "border-t border-line px-2 py-1.5 text-2xs font-normal text-balance text-muted",
        className,
      )}
      {...props}
    />
  );
}

export function RowHead({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      className={cn(
        "border-t border-line py-1.5 pr-2 text-left align-baseline font-normal",
        className,
      )}
      {...props}
    />
  );
}
