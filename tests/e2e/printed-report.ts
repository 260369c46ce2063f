import type { Page } from "@playwright/test";
import type { HandedFile } from "./report-file";

const RULED = "table { border-collapse: collapse } td, th { border: 1px solid; padding: 4px 8px }";

/**
 * A report as a PDF: its page, printed by the browser in which the test runs.
 *
 * @param isRuled whether its tables are drawn with lines
 */
export async function printed(
  page: Page,
  file: HandedFile,
  name: string,
  isRuled = true,
): Promise<HandedFile> {
  const sheet = await page.context().newPage();
  try {
    await sheet.setContent(file.buffer.toString("utf8"));
    if (isRuled) await sheet.addStyleTag({ content: RULED });
    return { name, mimeType: "application/pdf", buffer: await sheet.pdf({ format: "A4" }) };
  } finally {
    await sheet.close();
  }
}

/** A scan: a PDF of nothing but the images of pages, each filling a page of A4. */
export async function scanned(
  page: Page,
  images: readonly Buffer[],
  name: string,
): Promise<HandedFile> {
  const sheet = await page.context().newPage();
  try {
    const pages = images.map(
      (image) => `<img src="data:image/png;base64,${image.toString("base64")}">`,
    );
    await sheet.setContent(
      `<style>body { margin: 0 } img { display: block; width: 210mm; height: 296.9mm }</style>${pages.join("")}`,
    );
    const buffer = await sheet.pdf({ format: "A4", margin: {} });
    return { name, mimeType: "application/pdf", buffer };
  } finally {
    await sheet.close();
  }
}
