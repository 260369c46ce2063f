import { getLocale, getTranslations } from "next-intl/server";
import { csvOfTable } from "@/components/charts/csv-of-table";
import { tableOfView } from "@/components/charts/view/view-table";
import { wordsOfView } from "@/components/charts/view/view-words";
import { ChartSpec } from "@/lib/domain/views/chart-spec";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { attachmentNamed } from "@/lib/server/http/attachment";
import { getChart } from "@/lib/server/queries/charts/get-chart";

/** All figures of a chart, however many bodies they are of. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const parameters = new URL(request.url).searchParams;
    const spec = ChartSpec.parse(Object.fromEntries(parameters));
    const view = await getChart(await currentActor(), spec);
    const charts = await getTranslations("charts");
    const absent = await getTranslations("absent");
    const words = { locale: await getLocale(), t: await getTranslations("chartWords"), charts };
    const csv = csvOfTable(tableOfView(view, words), {
      reasons: charts("csvReasons"),
      ratio: charts("csvRatio"),
      denominatorOf: (label) => charts("csvDenominator", { label }),
      reason: (missing) => absent(missing),
    });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": attachmentNamed(`${wordsOfView(view, words).title}.csv`),
        "Cache-Control": "no-store",
      },
    });
  });
}
