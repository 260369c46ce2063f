/** How axes look on every chart: figures in the text's face, one hairline at the foot. */
export const TICK = { fill: "var(--muted)", fontSize: 12 } as const;

export const CHART_MARGIN = { top: 16, right: 8, bottom: 0, left: 0 } as const;

/** 12000 → "1.2万" or "12K": the axis needs the size, the tooltip and the table the figure. */
export function compactTick(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return (value) => format.format(value);
}
