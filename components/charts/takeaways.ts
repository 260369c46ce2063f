import type { useTranslations } from "next-intl";
import type { ChartTable } from "./chart-table";
import { csvOfTable } from "./csv-of-table";
import type { FrameWords } from "./export/picture-of-frame";

/** One way of taking a chart away. */
export interface Takeaway {
  readonly label: string;
  /** @returns what to say when it is done; nothing where the browser shows it itself */
  readonly does: (frame: Element) => Promise<string>;
}

/** What another site puts into its page. */
export function embedCode(href: string, title: string): string {
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${quoted(href)}" title="${quoted(title)}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}

/** Drawing pictures is code that most visitors never need. */
const saving = () => import("./export/save");

interface Taken {
  readonly words: FrameWords;
  readonly fileName: string;
  readonly table: ChartTable | undefined;
  readonly embedHref: string | undefined;
  readonly t: ReturnType<typeof useTranslations<"charts">>;
  readonly absent: ReturnType<typeof useTranslations<"absent">>;
}

function pictures({ words, fileName, t }: Taken): Takeaway[] {
  return [
    {
      label: t("png"),
      does: async (frame) => {
        await (await saving()).savePng(frame, words, fileName);
        return "";
      },
    },
    {
      label: t("svg"),
      does: async (frame) => {
        await (await saving()).saveSvg(frame, words, fileName);
        return "";
      },
    },
  ];
}

function figures({ fileName, table, t, absent }: Taken): Takeaway[] {
  if (table === undefined) return [];
  const text = () =>
    csvOfTable(table, {
      reasons: t("csvReasons"),
      ratio: t("csvRatio"),
      denominatorOf: (label) => t("csvDenominator", { label }),
      reason: (missing) => absent(missing),
    });
  return [
    {
      label: t("csv"),
      does: async () => {
        (await saving()).saveCsv(text(), fileName);
        return "";
      },
    },
  ];
}

function embedding({ words, embedHref, t }: Taken): Takeaway[] {
  if (embedHref === undefined) return [];
  const copying = (textOf: (address: string) => string) => async () => {
    await navigator.clipboard.writeText(textOf(new URL(embedHref, location.href).href));
    return t("copied");
  };
  return [
    { label: t("copyLink"), does: copying((address) => address) },
    { label: t("copyCode"), does: copying((address) => embedCode(address, words.title)) },
  ];
}

/** All ways in the order of the menu. */
export function takeaways(taken: Taken): Takeaway[] {
  return [...pictures(taken), ...figures(taken), ...embedding(taken)];
}
