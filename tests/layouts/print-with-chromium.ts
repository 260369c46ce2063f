import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { escapeMarkup } from "@/lib/sample/write/escape-markup";
import { chromiumPath } from "@/tests/e2e/chromium";
import type { ComposedReport } from "./composed-report";
import type { PageFurniture } from "./page-furniture";
import { writeHtml } from "./write-html";

/** What Chromium fills in when it prints. */
const NUMBER = '<span class="pageNumber"></span>';
const COUNT = '<span class="totalPages"></span>';

/** A line in the margin; Chromium prints one of its own where it is given none. */
function marginLine(text: string, align: string): string {
  return `<div style="font-size:9pt;width:100%;padding:0 20mm;text-align:${align}">${text}</div>`;
}

function margins({ runningHead, pageNumber, pageNumberAlign }: PageFurniture) {
  const number = (pageNumber ?? "").replace("%", NUMBER).replace("#", COUNT);
  return {
    displayHeaderFooter: true,
    headerTemplate: marginLine(escapeMarkup(runningHead ?? ""), "center"),
    footerTemplate: marginLine(number, pageNumberAlign),
  };
}

async function print(browser: Browser, report: ComposedReport, path: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setContent(writeHtml(report), { waitUntil: "load" });
    await page.pdf({
      path,
      preferCSSPageSize: true,
      printBackground: true,
      ...margins(report.layout.furniture),
    });
  } finally {
    await page.close();
  }
}

/** Print reports to `<seed>.pdf` in a folder, one after the other, in one browser. */
export async function printWithChromium(
  reports: readonly ComposedReport[],
  folder: string,
): Promise<void> {
  if (reports.length === 0) return;
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    for (const report of reports) {
      await print(browser, report, join(folder, `${report.seed}.pdf`));
    }
  } finally {
    await browser.close();
  }
}
