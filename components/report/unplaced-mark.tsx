import { cn } from "@/components/ui/cn";
import type { OnPage } from "./report-source-mark";

/** Framed as well as coloured, and only while numbers without a place are shown. */
const SHOWN =
  "group-data-[unplaced=true]/unplaced:bg-mark-2 group-data-[unplaced=true]/unplaced:outline-1 group-data-[unplaced=true]/unplaced:outline-dashed group-data-[unplaced=true]/unplaced:outline-ink/60 group-data-[unplaced=true]/unplaced:data-current:outline-2 group-data-[unplaced=true]/unplaced:data-current:outline-solid";

/** A number of the document that was read as nothing. */
export function UnplacedMark({
  id,
  text,
  onPage,
}: {
  id: string;
  text: string;
  onPage: OnPage | null;
}) {
  return (
    <mark
      data-unplaced-mark={id}
      style={onPage?.style}
      className={cn(
        "rounded-[2px] bg-transparent text-inherit",
        SHOWN,
        onPage !== null && "pointer-events-none absolute mix-blend-multiply",
      )}
    >
      {onPage === null && text}
    </mark>
  );
}
