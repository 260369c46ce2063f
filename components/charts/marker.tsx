/** Shapes of points, in the order of series: who can't tell two colours apart tells these. */
const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`,
  (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  (r) => `M0 ${-r * 1.3}L${r * 1.25} ${r}H${-r * 1.25}Z`,
  (r) => `M0 ${-r * 1.4}L${r * 1.4} 0L0 ${r * 1.4}L${-r * 1.4} 0Z`,
  (r) => `M0 ${r * 1.3}L${r * 1.25} ${-r}H${-r * 1.25}Z`,
  (r) =>
    `M${-r * 1.3} ${-r * 0.45}H${-r * 0.45}V${-r * 1.3}H${r * 0.45}V${-r * 0.45}H${r * 1.3}V${r * 0.45}H${r * 0.45}V${r * 1.3}H${-r * 0.45}V${r * 0.45}H${-r * 1.3}Z`,
];

/** The point of a series; `index` is the series' place among its like. */
export function Marker({
  index,
  x,
  y,
  colour,
  size = 3,
  isHollow = false,
}: {
  index: number;
  x: number;
  y: number;
  colour: string;
  size?: number;
  isHollow?: boolean;
}) {
  const shape = SHAPES[index % SHAPES.length] ?? SHAPES[0];
  return (
    <path
      d={shape?.(size)}
      transform={`translate(${round(x)} ${round(y)})`}
      fill={isHollow ? "var(--paper)" : colour}
      stroke={isHollow ? colour : "var(--paper)"}
      strokeWidth={isHollow ? 1.5 : 1}
      paintOrder={isHollow ? undefined : "stroke"}
    />
  );
}

/** The server and the browser must write the same digits. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
