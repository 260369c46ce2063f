import type { ReactNode } from "react";

/** What will stand here, and the one thing to do to get there. */
export function EmptyState({
  title,
  hint,
  action,
}: {
  title: string;
  hint: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="max-w-prose space-y-3 border-t border-line py-8">
      <p className="text-base font-semibold">{title}</p>
      <p className="text-sm text-muted">{hint}</p>
      {action !== undefined && <div className="flex flex-wrap gap-2 pt-1">{action}</div>}
    </div>
  );
}
