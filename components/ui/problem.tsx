import type { ReactNode } from "react";

/** A page that can't show what was asked for: what is so, and the way on. */
export function Problem({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <div className="max-w-prose py-10">
      <h1 className="text-2xl">{title}</h1>
      <p className="mt-2 text-sm text-muted">{hint}</p>
      <div className="mt-6 flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
