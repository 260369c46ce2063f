import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import type { ListCounts, OdtLists } from "./odt-lists";

interface OpenList {
  readonly style: string;
  readonly counts: ListCounts;
}

/** A list's item that has no paragraph yet: its number is drawn before the first. */
interface OpenItem {
  readonly start: string | undefined;
  isNumbered: boolean;
}

/** The lists that we are in, and the numbers that they draw before paragraphs. */
export class OdtListStack {
  private lists: OpenList[] = [];
  private items: OpenItem[] = [];
  private readonly around: (readonly [OpenList[], OpenItem[]])[] = [];
  private readonly countsOf = new Map<string, ListCounts>();

  constructor(private readonly numbering: OdtLists) {}

  /** Begin something with lists of its own, such as a cell. */
  surround(): void {
    this.around.push([this.lists, this.items]);
    [this.lists, this.items] = [[], []];
  }

  endSurround(): void {
    [this.lists, this.items] = this.around.pop() ?? [[], []];
  }

  open(element: XmlElement): void {
    switch (element.name) {
      case "list":
        this.openList(element);
        break;
      case "list-item":
        this.items.push({ start: element.attribute("start-value"), isNumbered: false });
        break;
      case "list-header":
        this.items.push({ start: undefined, isNumbered: true });
        break;
    }
  }

  /** A list within a list counts with it; one of its own begins anew unless it says otherwise. */
  private openList(element: XmlElement): void {
    const outer = this.lists.at(-1);
    const style = element.attribute("style-name") ?? outer?.style ?? "";
    const continued = element.attribute("continue-list");
    let counts = outer?.counts;
    if (counts === undefined && continued !== undefined)
      counts = this.countsOf.get(`#${continued}`);
    if (counts === undefined && element.attribute("continue-numbering") === "true")
      counts = this.countsOf.get(style);
    counts ??= [];
    this.lists.push({ style, counts });
    if (outer !== undefined) return;
    this.countsOf.set(style, counts);
    const id = element.attribute("id");
    if (id !== undefined) this.countsOf.set(`#${id}`, counts);
  }

  close(name: string): void {
    if (name === "list") this.lists.pop();
    if (name === "list-item" || name === "list-header") this.items.pop();
  }

  /**
   * The number drawn before a paragraph that begins; "" where none is.
   *
   * @param level of a heading, from 1; null for other paragraphs
   */
  numberOf(paragraph: XmlElement, level: number | null): string {
    const [list, item] = [this.lists.at(-1), this.items.at(-1)];
    if (list !== undefined && item !== undefined) {
      if (item.isNumbered) return "";
      item.isNumbered = true;
      return this.numbering.next(list.style, this.lists.length - 1, list.counts, item.start);
    }
    if (level === null || paragraph.attribute("is-list-header") === "true") return "";
    return this.numbering.nextHeading(level - 1);
  }
}
