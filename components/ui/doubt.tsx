import { cn } from "./cn";

/** ◇: the reading is in doubt. Hollow and on its corner, so that no severity looks like it. */
export function DoubtShape({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 12 12"
      className={cn(
        "inline-block size-3 shrink-0 fill-none stroke-current stroke-[1.6] text-ink",
        className,
      )}
    >
      <path d="M6 1 11 6 6 11 1 6Z" />
    </svg>
  );
}
