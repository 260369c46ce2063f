import type { Quantiles } from "@/lib/domain/views/spread";

/** 10 to 90 % of the bodies as a line, the middle half as a bar, the median as a tick. */
export function SpreadStrip({
  quantiles: { p10, p25, median, p75, p90 },
  from,
  to,
  label,
}: {
  quantiles: Quantiles;
  /** The scale, which the strips of a table share. */
  from: number;
  to: number;
  label: string;
}) {
  const span = to - from || 1;
  const x = (value: number) => `${(((value - from) / span) * 100).toFixed(2)}%`;
  const width = (low: number, high: number) => `${(((high - low) / span) * 100).toFixed(2)}%`;
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={14}
      className="block min-w-32 overflow-visible"
    >
      <line x1={x(p10)} x2={x(p90)} y1={7} y2={7} stroke="var(--line-strong)" />
      <rect
        x={x(p25)}
        width={width(p25, p75)}
        y={3}
        height={8}
        fill="var(--series-1)"
        fillOpacity={0.45}
      />
      <line x1={x(median)} x2={x(median)} y1={1} y2={13} stroke="var(--ink)" strokeWidth={2} />
    </svg>
  );
}
