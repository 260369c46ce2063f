import Link from "next/link";
import { useTranslations } from "next-intl";

/** A tick over a double rule: the clerk's sign under a sum that agrees. */
export function Wordmark({ compact = false }: { compact?: boolean }) {
  const t = useTranslations("shell");
  return (
    <Link
      href="/"
      className="inline-flex items-center gap-2.5 rounded-sm font-semibold pointer-coarse:py-2"
    >
      <svg
        aria-hidden
        width="20"
        height="20"
        viewBox="0 0 20 20"
        className="size-5 shrink-0 text-accent"
      >
        <path d="M4 7.5 8 11.5 16 2.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
        <path d="M2.5 15h15M2.5 18h15" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      <span className={compact ? "sr-only" : ""}>{t("name")}</span>
    </Link>
  );
}
