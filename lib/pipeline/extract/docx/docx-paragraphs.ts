import type { DocxStyle } from "./docx-styles";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import type { ListCounter } from "@/lib/pipeline/extract/list-counter";

/** A paragraph as it is walked. */
export interface OpenParagraph {
  text: string;
  style: DocxStyle | undefined;
  level: number | null;
  numId: string | null;
  listLevel: number | null;
  /** A tracked change deletes its mark, so that it is one with the next. */
  isMarkDeleted: boolean;
}

export function newParagraph(): OpenParagraph {
  return {
    text: "",
    style: undefined,
    level: null,
    numId: null,
    listLevel: null,
    isMarkDeleted: false,
  };
}

interface Carried {
  readonly text: string;
  readonly sink: FlowNode[];
}

/** Writes paragraphs with the numbers of their lists, a line break beginning a new one. */
export class ParagraphWriter {
  private carried: Carried | null = null;

  constructor(private readonly lists: ListCounter) {}

  write(paragraph: OpenParagraph, sink: FlowNode[]): void {
    if (this.carried?.sink !== sink) this.flush();
    const text = (this.carried?.text ?? "") + paragraph.text;
    this.carried = null;
    if (paragraph.isMarkDeleted) this.carried = { text, sink };
    else this.add(text, paragraph, sink);
  }

  /** Write what waits for a next paragraph, when there is none. */
  flush(): void {
    const { carried } = this;
    this.carried = null;
    if (carried !== null) this.add(carried.text, newParagraph(), carried.sink);
  }

  private add(written: string, paragraph: OpenParagraph, sink: FlowNode[]): void {
    const text = written.trim();
    if (text === "") return;
    const { style } = paragraph;
    const level = paragraph.level ?? style?.level ?? 0;
    const numId = paragraph.numId ?? style?.numId ?? null;
    const number =
      numId === null ? "" : this.lists.next(numId, paragraph.listLevel ?? style?.listLevel ?? 0);
    for (const line of `${number}${text}`.split("\n")) {
      const trimmed = line.trim();
      if (trimmed === "") continue;
      sink.push({
        kind: "paragraph",
        text: trimmed,
        level: level === 0 ? null : Math.min(level, 6),
      });
    }
  }
}
