import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Metric } from "@/lib/metrics/metric";

const ICONS = { higher: ArrowUp, lower: ArrowDown, neither: Minus } as const;

/** Which way is better for the public, by a shape and a word; neither is the usual. */
export function BetterMark({ better }: { better: Metric["better"] }) {
  const t = useTranslations("indicators");
  const way = better ?? "neither";
  const Icon = ICONS[way];
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden className="size-3 text-muted" />
      <span className={better === null ? "text-muted" : undefined}>{t(`better.${way}`)}</span>
    </span>
  );
}
