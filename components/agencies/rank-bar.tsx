/** A length beside the figure of the column that the table is sorted by. */
export function RankBar({ value, max }: { value: number | null; max: number }) {
  if (value === null || max <= 0) return null;
  const share = Math.max(0, Math.min(1, value / max));
  return (
    <span aria-hidden className="mt-1 block h-1 bg-line/60">
      <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
