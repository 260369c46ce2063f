import type { Diagnostic } from "@/lib/domain/diagnostic";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { buildDocument } from "./document-builder";
import { readDocxFlow } from "./docx-flow";
import { ListCounter } from "./docx-numbering";
import { readParagraphStyles } from "./docx-styles";
import type { Extracted } from "./format-reader";
import { unzipParts } from "./unzip-parts";

const PARTS = new Set(["word/document.xml", "word/numbering.xml", "word/styles.xml"]);

/** Parts of a ZIP by their names in the standard; some producers write backslashes or capitals. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

function textBoxNote(count: number): Diagnostic {
  return {
    code: "text-box-left-out",
    message: {
      zh: `文档里有 ${count} 个文本框，文本框里的文字没有读取。`,
      en: `The document has ${count} text boxes; the text in them was not read.`,
    },
    place: null,
  };
}

/** A Word document (OOXML), from its main part; headers, footers and comments are not the report. */
export function readDocx(bytes: Uint8Array): Extracted {
  const parts = new Map(
    [...unzipParts(bytes, (name) => PARTS.has(partName(name)))].map(([name, part]) => [
      partName(name),
      part,
    ]),
  );
  const main = parts.get("word/document.xml");
  if (main === undefined) throw cannotRead("damaged");
  const styles = parts.get("word/styles.xml");
  const { content, textBoxes } = readDocxFlow(
    main,
    styles === undefined ? new Map() : readParagraphStyles(styles),
    new ListCounter(parts.get("word/numbering.xml")),
  );
  return {
    document: buildDocument(content, "docx"),
    diagnostics: textBoxes > 0 ? [textBoxNote(textBoxes)] : [],
  };
}
