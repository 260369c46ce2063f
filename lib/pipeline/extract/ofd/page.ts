import type { Box } from "@/lib/domain/document";
import { isWideCharacter } from "@/lib/pipeline/extract/paged/compose";
import type { Glyph, PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { SegmentCollector } from "@/lib/pipeline/extract/paged/segment-collector";
import { childOf, childrenOf, type XmlNode } from "@/lib/pipeline/extract/xml-tree";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { numbersOf, POINTS_PER_MM } from "./numbers";
import { straightLines } from "./path";
import { type PlacedImage, placedImage, placing } from "./placement";
import { charactersOf } from "./text-code";

/** Where letters begin and hang down to, in their size from the baseline. */
const ASCENT = 0.85;
const DESCENT = 0.15;
/** The width of a letter or digit, in its size, where the file doesn't tell. */
const NARROW = 0.5;

const isHidden = ({ element }: XmlNode) =>
  element.attribute("Visible") === "false" || element.attribute("Alpha") === "0";

/** Collects what the layers of a page, and of its template, hold. */
class ObjectCollector {
  readonly glyphs: Glyph[] = [];
  readonly segments = new SegmentCollector();
  readonly images: PlacedImage[] = [];

  private text(object: XmlNode): void {
    const [size = 0] = numbersOf(object.element.attribute("Size"));
    const [scale = 1] = numbersOf(object.element.attribute("HScale"));
    const place = placing(object);
    let from = { x: 0, y: 0 };
    for (const code of childrenOf(object, "TextCode")) {
      const { element } = code;
      const characters = charactersOf(
        code.text,
        (name) => element.attribute(name),
        from,
        size * scale,
      );
      for (const { text, x, y, advance } of characters) {
        from = { x: x + (advance ?? size * scale), y };
        if (text.trim() === "") continue;
        const own = (isWideCharacter(text) ? size : size * NARROW) * scale;
        // The distance to the next may hold a gap between words.
        const width = advance !== null && advance > 0 ? Math.min(advance, own) : own;
        const [ax, ay] = place(x, y - size * ASCENT);
        const [bx, by] = place(x + width, y + size * DESCENT);
        const box: Box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
        this.glyphs.push({ text, box });
      }
    }
    if (this.glyphs.length > LIMITS.textLength) throw cannotRead("too-large");
  }

  private path(object: XmlNode): void {
    const isStroked = object.element.attribute("Stroke") !== "false";
    const isFilled = object.element.attribute("Fill") === "true";
    if (!isStroked && !isFilled) return;
    const place = placing(object);
    const lines = straightLines(childOf(object, "AbbreviatedData")?.text ?? "").map(
      ([[ax, ay], [bx, by]]) => [...place(ax, ay), ...place(bx, by)] as const,
    );
    if (isStroked) for (const line of lines) this.segments.line(...line);
    else {
      const xs = lines.flatMap(([ax, , bx]) => [ax, bx]);
      const ys = lines.flatMap(([, ay, , by]) => [ay, by]);
      if (xs.length === 0) return;
      this.segments.shape([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
  }

  /** The objects of a layer; blocks are gone into. Iterative, since hostile files nest deep. */
  add(layer: XmlNode): void {
    const stack = [layer];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const { name } = node.element;
      if (isHidden(node)) continue;
      if (name === "TextObject") this.text(node);
      else if (name === "PathObject") this.path(node);
      else if (name === "ImageObject") this.images.push(placedImage(node));
      else for (const child of node.children.toReversed()) stack.push(child);
    }
  }
}

/** A page's own text and lines with the images over which they stand. */
export interface OfdPage {
  readonly content: PageContent;
  /** Whatever lies below first. */
  readonly images: readonly PlacedImage[];
}

/**
 * What stands on a page.
 *
 * @param size [x, y, width, height] of the page, in millimetres
 * @param parts the content of its template and its own, whatever lies below first
 */
export function readPage(
  number: number,
  size: readonly number[],
  parts: readonly XmlNode[],
): OfdPage {
  const collector = new ObjectCollector();
  for (const part of parts) {
    for (const layer of childrenOf(childOf(part, "Content"), "Layer")) collector.add(layer);
  }
  const [, , width = 210, height = 297] = size;
  const { glyphs, segments, images } = collector;
  const { horizontal, vertical } = segments;
  const content = {
    number,
    width: width * POINTS_PER_MM,
    height: height * POINTS_PER_MM,
    glyphs,
    horizontal,
    vertical,
  };
  return { content, images };
}
