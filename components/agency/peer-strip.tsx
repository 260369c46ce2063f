import type { Quantiles } from "@/lib/domain/views/spread";

const WIDTH = 72;
const HEIGHT = 14;
const EDGE = 4;

/**
 * Where a value lies among its peers: a line from the tenth to the ninetieth percentile, a bar over
 * the middle half, a tick at the median, and the body itself as a dot. The figures stand beside it.
 */
export function PeerStrip({
  quantiles: { p10, p25, median, p75, p90 },
  value,
}: {
  quantiles: Quantiles;
  value: number | null;
}) {
  const low = Math.min(p10, value ?? p10);
  const high = Math.max(p90, value ?? p90);
  const x = (at: number): number =>
    high === low ? WIDTH / 2 : EDGE + ((at - low) / (high - low)) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg aria-hidden width={WIDTH} height={HEIGHT} className="inline-block align-middle">
      <line x1={x(p10)} x2={x(p90)} y1={middle} y2={middle} stroke="var(--line-strong)" />
      <rect
        x={x(p25)}
        width={Math.max(1, x(p75) - x(p25))}
        y={middle - 3}
        height={6}
        rx={1}
        fill="var(--line-strong)"
        fillOpacity={0.45}
      />
      <line
        x1={x(median)}
        x2={x(median)}
        y1={middle - 5}
        y2={middle + 5}
        stroke="var(--muted)"
        strokeWidth={1.5}
      />
      {value !== null && (
        <circle
          cx={x(value)}
          cy={middle}
          r={3.5}
          fill="var(--accent)"
          stroke="var(--paper)"
          strokeWidth={1}
        />
      )}
    </svg>
  );
}
