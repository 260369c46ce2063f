import type { Document } from "@/lib/domain/document";
import { type Transaction, write } from "@/lib/server/db";
import { syncReportText } from "@/lib/server/store/report-text";

export interface SearchableText {
  readonly year: number;
  /** As printed; its lines are paragraphs. */
  readonly text: string;
}

/** A document of paragraphs alone. */
export function documentOfLines(text: string): Pick<Document, "text" | "blocks"> {
  const blocks: Document["blocks"] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line !== "") blocks.push({ kind: "paragraph", start, end, level: null });
    start = end + 1;
  }
  return { text, blocks };
}

async function insert(tx: Transaction, texts: readonly SearchableText[]): Promise<void> {
  const agencies = texts.map((_, index) => ({
    id: `body-${index}`,
    name: `示例第${index}局`,
    kind: index % 2 === 0 ? "finance" : "water",
    level: "county",
    regionCode: index % 3 === 0 ? "410305" : "330602",
    regionName: index % 3 === 0 ? "河南省洛阳市涧西区" : "浙江省绍兴市越城区",
  }));
  await tx.agency.createMany({ data: agencies });
  await tx.sourceFile.create({ data: { sha256: "0", size: 1, name: "x" } });
  await tx.report.createMany({
    data: texts.map(({ year }, index) => ({
      id: `report-${index}`,
      agencyId: `body-${index}`,
      year,
      version: 1,
      isCurrent: true,
      sourceSha256: "0",
      fileName: "x",
      programVersion: "test",
      figuresRead: 0,
      figuresExpected: 0,
      storedById: "local",
      storedByName: "",
    })),
  });
  for (const [index, { year, text }] of texts.entries()) {
    const report = { id: `report-${index}`, year, isCurrent: true };
    await syncReportText(tx, report, documentOfLines(text));
  }
}

/** Store texts as reports have them, in this order, without all else that reports have. */
export function storeTexts(texts: readonly SearchableText[]): Promise<void> {
  return write((tx) => insert(tx, texts));
}
