import { TableStack } from "@/lib/pipeline/extract/doc/table-stack";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import { decodeBytes, SYMBOL_CHARSET } from "./code-pages";
import { RowProperties } from "./row-properties";
import { destinationOf } from "./rtf-destinations";
import { applyFormat, firstState, type RtfState } from "./rtf-state";
import { StyleLevels } from "./style-levels";
import { visitRtf } from "./visit-rtf";

/** No report nests its tables so deep. */
const DEEPEST_TABLE = 64;
const WESTERN = 1252;
/** Of one character, in any code page. */
const MOST_BYTES = 4;

/** Control words and symbols that stand for a character ([RTF 1.9.1] "Special Characters"). */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  "~": "\u00a0",
  _: "-",
};

const PARAGRAPH_ENDS = new Set(["par", "sect", "page", "column"]);

export interface RtfFlow {
  readonly content: FlowNode[];
  /** Text boxes float beside the text; they are left out, and this says that there were some. */
  readonly textBoxes: number;
}

/** Follows the control words of a document and collects what it shows. */
class RtfCollector {
  private readonly tables = new TableStack();
  private readonly groups: RtfState[] = [];
  private state = firstState();
  private readonly charsets = new Map<number, number>();
  private readonly styles = new StyleLevels();
  private codePage = WESTERN;
  private standardFont = 0;
  private readonly row = new RowProperties();
  private readonly innerRow = new RowProperties();
  private isInnerRow = false;
  /** The group began with \*: a program that does not know its first word leaves it out. */
  private canBeSkipped = false;
  private bytes: number[] = [];
  private text = "";
  private length = 0;
  private pieces = 0;
  private elements = 0;
  private toSkip = 0;
  private textBoxes = 0;

  readonly openGroup = (): void => {
    this.countElement();
    this.decode();
    if (this.groups.length >= LIMITS.depth) throw cannotRead("too-large");
    this.groups.push({ ...this.state });
    this.canBeSkipped = false;
    this.toSkip = 0;
  };

  readonly closeGroup = (): void => {
    this.decode();
    const outer = this.groups.pop();
    if (outer === undefined) throw cannotRead("damaged");
    if (this.state.destination === "list-number" && outer.destination !== "list-number") {
      // A tab sets the number apart on paper.
      this.text = this.text.replace(/\t$/u, "");
    }
    this.state = outer;
    this.toSkip = 0;
  };

  readonly byte = (code: number): void => {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
      return;
    }
    if (!this.isInText && this.state.destination !== "style-sheet") return;
    this.bytes.push(code);
    if (this.bytes.length > LIMITS.textLength * MOST_BYTES) throw cannotRead("too-large");
  };

  private get isInText(): boolean {
    const { destination } = this.state;
    return destination === "text" || destination === "list-number";
  }

  readonly control = (name: string, value: number | null): void => {
    this.countElement();
    this.decode();
    if (name === "*") {
      this.canBeSkipped = true;
      return;
    }
    const { canBeSkipped } = this;
    this.canBeSkipped = false;
    if (name === "shptxt") this.textBoxes += 1;
    if (name === "nesttableprops") this.isInnerRow = true;
    const destination = destinationOf(name, canBeSkipped);
    if (destination !== null) this.begin(destination, name);
    else if (this.state.destination === "font-table") this.readFont(name, value);
    else if (this.state.destination === "style-sheet") this.readStyle(name, value);
    else if (this.isInText) this.apply(name, value);
  };

  private begin(destination: RtfState["destination"], name: string): void {
    const outer = this.state.destination;
    if (outer === "left-out" || (outer === "two-texts" && name !== "ud")) return;
    this.state.destination = destination;
  }

  private readFont(name: string, value: number | null): void {
    if (name === "f") this.state.font = value ?? 0;
    if (name === "fcharset" && this.charsets.size < LIMITS.pieces) {
      this.charsets.set(this.state.font, value ?? 0);
    }
  }

  private readStyle(name: string, value: number | null): void {
    this.styles.control(name, value);
    if (name === "u") this.writeUnicode(value ?? 0);
    if (name === "uc" || name === "f") applyFormat(this.state, name, value, this.standardFont);
  }

  private apply(name: string, value: number | null): void {
    const row = this.isInnerRow ? this.innerRow : this.row;
    const sign = SIGNS[name];
    if (sign !== undefined && this.toSkip > 0) this.toSkip -= 1;
    else if (sign !== undefined) this.write(sign);
    else if (name === "u") this.writeUnicode(value ?? 0);
    else if (PARAGRAPH_ENDS.has(name)) this.endParagraph(this.depth);
    else if (name === "cell") this.endCell(1);
    else if (name === "nestcell") this.endCell(Math.max(this.depth, 2));
    else if (name === "row") this.endRow(1, this.row);
    else if (name === "nestrow") this.endRow(Math.max(this.depth, 2), this.innerRow);
    else if (name === "ansicpg") this.codePage = value ?? WESTERN;
    else if (name === "s") this.state.level = this.styles.levelOf(value ?? 0);
    else if (name === "deff") this.standardFont = value ?? 0;
    else if (!row.apply(name, value)) {
      applyFormat(this.state, name, value, this.standardFont);
    }
  }

  private get depth(): number {
    const { isInTable, tableDepth } = this.state;
    if (tableDepth > DEEPEST_TABLE) throw cannotRead("too-large");
    return isInTable ? Math.max(tableDepth, 1) : 0;
  }

  private writeUnicode(value: number): void {
    this.write(String.fromCharCode(value & 0xffff));
    this.toSkip = this.state.fallback;
  }

  private decode(): void {
    if (this.bytes.length === 0) return;
    const charset = this.charsets.get(this.state.font) ?? null;
    // The letters of a symbol font are shapes; what they are isn't known.
    const isSymbols = charset === SYMBOL_CHARSET;
    const text = isSymbols ? "" : decodeBytes(this.bytes, charset, this.codePage);
    this.bytes = [];
    this.write(text);
  }

  private write(text: string): void {
    if (this.state.destination === "style-sheet") {
      this.styles.text(text);
      return;
    }
    const { isHidden, isStruck, isDeleted, isRaised } = this.state;
    if (isHidden || isStruck || isDeleted) return;
    this.length += text.length;
    if (this.length > LIMITS.textLength) throw cannotRead("too-large");
    this.text += isRaised ? raisedDigits(text) : text;
  }

  private countElement(): void {
    this.elements += 1;
    if (this.elements > LIMITS.elements) throw cannotRead("too-large");
  }

  private countPiece(): void {
    this.pieces += 1;
    if (this.pieces > LIMITS.pieces) throw cannotRead("too-large");
  }

  private endParagraph(depth: number): void {
    const { text } = this;
    const level = this.state.level === null ? null : Math.min(this.state.level, 6);
    this.text = "";
    this.toSkip = 0;
    this.tables.enter(depth);
    for (const line of text.split("\n")) {
      const trimmed = line.trim();
      if (trimmed === "") continue;
      this.countPiece();
      this.tables.add({ kind: "paragraph", text: trimmed, level });
    }
  }

  private endCell(depth: number): void {
    this.countPiece();
    this.endParagraph(depth);
    this.tables.endCell();
  }

  private endRow(depth: number, row: RowProperties): void {
    this.isInnerRow = false;
    // Text behind the last cell of a row is none of its cells'.
    if (this.text.trim() !== "") this.endCell(depth);
    this.tables.enter(depth);
    this.tables.endRow(row.definition, false);
  }

  finish(): RtfFlow {
    this.decode();
    if (this.groups.length > 0) throw cannotRead("damaged");
    this.endParagraph(this.depth);
    return { content: this.tables.finish(), textBoxes: this.textBoxes };
  }
}

/**
 * What an RTF document shows: tracked changes as accepted, hidden text left out.
 *
 * @throws {CannotRead} `damaged` when groups don't close, `too-large` beyond the limits
 */
export function readRtfFlow(bytes: Uint8Array): RtfFlow {
  const collector = new RtfCollector();
  visitRtf(bytes, collector);
  return collector.finish();
}
