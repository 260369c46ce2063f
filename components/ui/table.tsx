import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A calm table: horizontal rules only; it scrolls sideways on its own when it must. */
export function Table({ className, ...props }: ComponentProps<"table">) {
  return (
    <div className="scroll-x">
      <table
        className={cn(
          "w-full border-collapse border-y border-line-strong text-xs leading-[1.3]",
          className,
        )}
        {...props}
      />
    </div>
  );
}

type Aligned = { align?: "left" | "right" };

export function Th({
  align = "left",
  scope = "col",
  className,
  ...props
}: Omit<ComponentProps<"th">, "align"> & Aligned) {
  return (
    <th
      scope={scope}
      className={cn(
        "py-2 pr-4 align-bottom text-2xs font-normal break-keep text-muted first:pl-0 last:pr-0",
        align === "right" ? "text-right" : "text-left",
        className,
      )}
      {...props}
    />
  );
}

/**
 * The heading of a row: set like text, read as a heading. On a phone it stays in view while the
 * figures move past it.
 */
export function RowTh({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      scope="row"
      className={cn(
        "border-t border-line py-2 pr-4 text-left font-normal max-md:sticky max-md:left-0 max-md:z-1 max-md:bg-paper",
        className,
      )}
      {...props}
    />
  );
}

export function Td({
  align = "left",
  className,
  ...props
}: Omit<ComponentProps<"td">, "align"> & Aligned) {
  return (
    <td
      className={cn(
        "border-t border-line py-2 pr-4 last:pr-0",
        align === "right" ? "text-right" : "text-left",
        className,
      )}
      {...props}
    />
  );
}
