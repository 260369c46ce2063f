import type { ComposedReport } from "./composed-report";
import { convertWithLibreOffice } from "./convert-with-libreoffice";
import { printWithChromium } from "./print-with-chromium";

/** Make the files of reports, each by its own program: `<seed>.<format>` in a folder. */
export async function produce(reports: readonly ComposedReport[], folder: string): Promise<void> {
  const by = (program: string) =>
    reports.filter(({ layout }) => layout.production.program === program);
  await Promise.all([
    printWithChromium(by("chromium"), folder),
    convertWithLibreOffice(by("libreoffice"), folder),
  ]);
}
