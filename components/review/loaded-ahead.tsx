import Link from "next/link";

/** Loads a page with all that is on it before anyone goes there. Neither seen nor reached by key. */
export function LoadedAhead({ href }: { href: string }) {
  return (
    <Link
      href={href}
      prefetch
      aria-hidden
      tabIndex={-1}
      // Links are loaded ahead as soon as they are in view, so it always is.
      className="pointer-events-none fixed top-0 left-0 size-px opacity-0 print:hidden"
    />
  );
}
