import { cn } from "./cn";

/** The place of something that is being fetched; sized by its class. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={cn("rounded-sm bg-line/60", className)} />;
}
