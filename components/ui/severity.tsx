import { useTranslations } from "next-intl";
import type { Severity } from "@/lib/domain/finding";
import { cn } from "./cn";

const COLOUR: Record<Severity, string> = {
  error: "text-error",
  warning: "text-warning",
  notice: "text-notice",
};

/** ■ ▲ ●: the shape says it without the colour. Never alone: a word or a hidden one goes with it. */
export function SeverityShape({ severity, className }: { severity: Severity; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 10 10"
      className={cn("inline-block size-2.5 shrink-0 fill-current", COLOUR[severity], className)}
    >
      {severity === "error" && <rect x="0.75" y="0.75" width="8.5" height="8.5" />}
      {severity === "warning" && <path d="M5 0.4 9.8 9.2H0.2Z" />}
      {severity === "notice" && <circle cx="5" cy="5" r="4.1" />}
    </svg>
  );
}

export function SeverityLabel({ severity }: { severity: Severity }) {
  const t = useTranslations("severity");
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <SeverityShape severity={severity} />
      {t(severity)}
    </span>
  );
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

const ORDER: readonly Severity[] = ["error", "warning", "notice"];

/** "■ 2 ▲ 5 ● 3", each number with its word for those who hear it. */
export function SeverityTally({
  counts,
  words = false,
}: {
  counts: SeverityCounts;
  /** Words beside the numbers, where there is room for a sentence. */
  words?: boolean;
}) {
  const t = useTranslations("severity");
  const present = ORDER.filter((severity) => counts[severity] > 0);
  if (present.length === 0) return <span className="text-muted">{t(words ? "none" : "no")}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-0.5 figures">
      {present.map((severity) => (
        <span key={severity} className="inline-flex items-center gap-1 whitespace-nowrap">
          <SeverityShape severity={severity} />
          <span className={words ? "" : "sr-only"}>{t(severity)}</span> {counts[severity]}
        </span>
      ))}
    </span>
  );
}
