import type { ReactNode } from "react";
import type { PARTS } from "./page-nav";

/** A part of a body's page that the page's navigation leads to. */
export function Part({ id, children }: { id: (typeof PARTS)[number]; children: ReactNode }) {
  return (
    <div id={id} className="scroll-mt-12 space-y-10">
      {children}
    </div>
  );
}
