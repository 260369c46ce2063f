import type { Standing } from "@/lib/domain/claim";
import { cn } from "./cn";

const COLOUR: Record<Standing, string> = {
  agrees: "text-ok",
  contradicts: "text-error",
  unchecked: "text-muted",
};

/** ✓ × ○: whether a statement agrees, told by the shape as well. A word or a hidden one goes with it. */
export function StandingShape({ standing, className }: { standing: Standing; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 10 10"
      className={cn(
        "inline-block size-2.5 shrink-0 fill-none stroke-current stroke-[1.6]",
        COLOUR[standing],
        className,
      )}
    >
      {standing === "agrees" && <path d="M1.2 5.4 3.9 8.2 8.8 1.8" />}
      {standing === "contradicts" && <path d="M1.6 1.6 8.4 8.4M8.4 1.6 1.6 8.4" />}
      {standing === "unchecked" && <circle cx="5" cy="5" r="3.6" />}
    </svg>
  );
}
