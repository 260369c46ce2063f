import type { PlotPoint } from "./plot-point";
import { Swatch } from "./swatch";

const GAP = 14;

/** What is said of a point, beside it; on the side where there is more room. */
export function PlotTooltip({ point, width }: { point: PlotPoint; width: number }) {
  const isRight = point.x > width / 2;
  const hasColours = point.lines.some(({ colour }) => colour !== undefined);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-20 w-max max-w-72 rounded-md border border-line bg-raised px-3 py-2 text-2xs shadow-float print:hidden"
      style={{
        top: Math.max(0, point.y - 24),
        ...(isRight ? { right: width - point.x + GAP } : { left: point.x + GAP }),
      }}
    >
      <p className="font-semibold">{point.title}</p>
      {point.lines.length > 0 && (
        <table className="mt-1">
          <tbody>
            {point.lines.map(({ label, value, aside, colour, hatched }) => (
              <tr key={`${label} ${value}`}>
                {hasColours && (
                  <td className="pr-1.5">
                    {colour !== undefined && <Swatch colour={colour} hatched={hatched === true} />}
                  </td>
                )}
                <td className="pr-4 text-muted">{label}</td>
                <td className="text-right">{value}</td>
                {aside !== undefined && <td className="pl-3 text-right text-muted">{aside}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
