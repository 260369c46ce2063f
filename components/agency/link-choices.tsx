import Link from "next/link";

/** Choices that are links, one of which holds: they work without a script, and an address keeps them. */
export function LinkChoices({
  label,
  choices,
}: {
  label: string;
  choices: readonly {
    readonly label: string;
    readonly href: string;
    readonly isChosen: boolean;
  }[];
}) {
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs print:hidden"
    >
      <span aria-hidden className="text-muted">
        {label}
      </span>
      {choices.map(({ label: name, href, isChosen }) => (
        <Link
          key={href}
          href={href}
          scroll={false}
          prefetch={false}
          aria-current={isChosen ? "true" : undefined}
          className="text-muted figures hover:text-ink aria-[current=true]:font-medium aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:underline-offset-4 pointer-coarse:py-2.5"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
