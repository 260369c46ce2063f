import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { foreignPartNotes, textBoxNotes } from "@/lib/pipeline/extract/left-out-notes";
import { ListCounter, type ListDefinitions } from "@/lib/pipeline/extract/list-counter";
import { readDocxFlow } from "./docx-flow";
import { readDocxLists } from "./docx-numbering";
import { type PartSource, readDocxParts } from "./docx-parts";
import { readDocxStyles } from "./docx-styles";
import type { XmlPart } from "./xml-part";

/**
 * A Word document from its main part; headers, footers and comments are not the report.
 *
 * @throws {CannotRead} as the parts' `readXml`
 */
export function readWordDocument(
  main: XmlPart,
  styles: XmlPart | undefined,
  lists: ListDefinitions,
): Extracted {
  const { content, textBoxes, foreignParts } = readDocxFlow(
    main,
    readDocxStyles(styles),
    new ListCounter(lists),
  );
  return {
    document: buildDocument(content, "docx"),
    diagnostics: [...textBoxNotes(textBoxes), ...foreignPartNotes(foreignParts)],
    isPartial: foreignParts > 0,
  };
}

/** A Word document from its package (OOXML), however that is kept. */
export function readWordPackage(partsOf: PartSource): Extracted {
  const { main, styles, numbering } = readDocxParts(partsOf);
  return readWordDocument(main, styles, readDocxLists(numbering));
}
