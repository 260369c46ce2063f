import type { ReactNode } from "react";

/** A chart under a title that says what it shows, with its unit and what one must know to read it. */
export function ChartFrame({
  title,
  unit,
  note,
  legend,
  children,
}: {
  title: string;
  unit: string;
  note?: string | undefined;
  legend?: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className="min-w-0 break-inside-avoid">
      <figcaption className="mb-2">
        <p className="text-sm font-semibold">{title}</p>
        <p className="text-2xs text-muted">{unit}</p>
      </figcaption>
      {legend}
      {children}
      {note !== undefined && <p className="mt-1 text-2xs text-muted">{note}</p>}
    </figure>
  );
}
