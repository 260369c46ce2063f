import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./input";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      className={cn(controlClass, "w-full min-w-0 px-3 py-2 text-sm leading-normal", className)}
      {...props}
    />
  );
}
