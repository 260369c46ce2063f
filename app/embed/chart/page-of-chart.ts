import type { ChartView } from "@/lib/domain/views/chart-view";

/** The page of the program that shows more of what a chart shows. */
export function pageOfChart({ spec, bodies, years }: ChartView): string {
  const isOfBodies = spec.bodies.length > 0;
  const [only] = bodies;
  if (isOfBodies && bodies.length === 1 && only !== undefined) return `/agencies/${only.id}`;
  if (isOfBodies && bodies.length > 1) {
    return `/compare?bodies=${bodies.map(({ id }) => id).join(",")}`;
  }
  const parameters = new URLSearchParams();
  for (const [name, value] of [
    ["q", spec.q],
    ["region", spec.region ?? ""],
    ["kind", spec.kind.join(",")],
    ["level", spec.level.join(",")],
    ["form", spec.form ?? ""],
    ["findings", spec.findings ?? ""],
    ["year", years.at(-1)?.toString() ?? ""],
  ] as const) {
    if (value !== "") parameters.set(name, value);
  }
  return `/agencies?${parameters.toString().replaceAll("%2C", ",")}`;
}
