import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { shapeNotes } from "@/lib/pipeline/extract/left-out-notes";
import type { OdfParts } from "@/lib/pipeline/extract/odt/odf-parts";
import { OdtStyles } from "@/lib/pipeline/extract/odt/odt-styles";
import { readXml } from "@/lib/pipeline/extract/read-xml";
import { OdsCollector } from "./ods-collector";
import { OdsStyles } from "./ods-styles";

/**
 * A spreadsheet (OpenDocument): what its sheets show, one below another, as in a workbook of Excel.
 *
 * @throws {CannotRead} `damaged`, `too-large`
 */
export function readOds({ content, styles: shared }: OdfParts): Extracted {
  const styles = new OdtStyles();
  const tableStyles = new OdsStyles();
  if (shared !== undefined) {
    readXml(shared, {
      open: (element) => {
        styles.openElement(element);
        tableStyles.openElement(element);
      },
      close: (element) => {
        styles.closeElement(element);
        tableStyles.closeElement(element);
      },
      text: () => undefined,
    });
  }
  const collector = new OdsCollector(styles, tableStyles);
  readXml(content, {
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: (text) => collector.text(text),
  });
  const { workbook, hiddenSheets, leftOut } = collector;
  const { diagnostics, ...extracted } = workbook.finish(hiddenSheets);
  return { ...extracted, diagnostics: [...diagnostics, ...shapeNotes(leftOut.shapes)] };
}
