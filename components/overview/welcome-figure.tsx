import { useTranslations } from "next-intl";
import { SeverityLabel } from "@/components/ui/severity";
import { cn } from "@/components/ui/cn";

const IN = [
  { value: 3, tone: "bg-mark", label: "new" },
  { value: 2, tone: "bg-mark-2", label: "carriedIn" },
] as const;
const OUT = [
  { value: 4, tone: "bg-mark-3", label: "handled" },
  { value: 0, tone: "bg-mark-4", label: "carriedOut" },
] as const;
const ROWS = [...IN, ...OUT];

/** The whole idea in one picture: figures in a document, and the sum that they do not make. */
export function WelcomeFigure() {
  const t = useTranslations("overview.figure");
  return (
    <figure aria-label={t("label")} className="rounded-md border border-line bg-raised p-5">
      <table className="w-full text-xs">
        <tbody>
          {ROWS.map(({ value, tone, label }) => (
            <tr key={label} className="border-t border-line first:border-t-0">
              <th scope="row" className="py-1.5 text-left font-normal text-muted">
                {t(label)}
              </th>
              <td className="text-right">
                <span className={cn("inline-block rounded-[2px] px-1 font-medium", tone)}>
                  {value}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-5 flex flex-wrap items-center gap-2 text-lg font-semibold figures">
        <Operand {...IN[0]} /> + <Operand {...IN[1]} />
        <span className="px-1 text-error">≠</span>
        <Operand {...OUT[0]} /> + <Operand {...OUT[1]} />
      </p>
      <figcaption className="mt-3 flex flex-wrap gap-x-3 text-xs text-muted">
        <SeverityLabel severity="error" />
        {t("caption")}
      </figcaption>
    </figure>
  );
}

function Operand({ value, tone }: { value: number; tone: string }) {
  return <span className={cn("min-w-7 rounded-sm px-2 py-0.5 text-center", tone)}>{value}</span>;
}
