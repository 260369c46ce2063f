import { type ListDefinitions, NO_LISTS } from "@/lib/pipeline/extract/list-counter";
import { CannotRead, cannotRead } from "@/lib/pipeline/read-failure";
import { ByteView } from "./byte-view";
import type { CompoundFile } from "./compound-file";
import { readFileInformationBlock, type TableRange } from "./file-information-block";
import { readLists } from "./list-tables";
import { MainText } from "./main-text";
import { readPieces } from "./piece-table";
import { type PropertyRun, readPropertyRuns } from "./property-runs";
import { readStyles, type Style } from "./style-sheet";

/** A Word document taken apart, before its text is put together. */
export interface DocParts {
  /** The stream WordDocument. */
  readonly document: ByteView;
  /** The stream Data, where there is one. */
  readonly data: ByteView | null;
  readonly mainText: MainText;
  readonly textBoxes: number;
  readonly paragraphRuns: readonly PropertyRun[];
  readonly styles: readonly Style[];
  readonly lists: ListDefinitions;
}

/** What a document can be read without. */
function orElse<Value>(read: () => Value, standard: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotRead) return standard;
    throw error;
  }
}

/**
 * @param document the stream WordDocument of the file
 * @throws {CannotRead} when the text or its tables are not all there
 */
export function readDocParts(file: CompoundFile, document: ByteView): DocParts {
  const block = readFileInformationBlock(document);
  const table = file.stream(block.tableStream);
  if (table === null) throw cannotRead("damaged");
  const part = ({ start, length }: TableRange): ByteView =>
    length === 0 ? new ByteView(new Uint8Array()) : table.part(start, length);
  const pieces = readPieces(part(block.pieces), block.textLength);
  const characterRuns = readPropertyRuns(document, part(block.characterPages), 1);
  return {
    document,
    data: file.stream("Data"),
    mainText: new MainText(document, pieces, characterRuns, block.textLength),
    textBoxes: block.textBoxes,
    paragraphRuns: readPropertyRuns(document, part(block.paragraphPages), 13),
    styles: orElse(() => readStyles(part(block.styles)), []),
    lists: orElse(
      () =>
        block.lists.length === 0
          ? NO_LISTS
          : readLists(table, block.lists, part(block.listOverrides)),
      NO_LISTS,
    ),
  };
}
