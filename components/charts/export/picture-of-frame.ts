import { drawPicture, type PictureKey, type PicturePart } from "./picture";
import { embeddedFaces } from "./faces";
import { resolveColours } from "./resolve-colours";

/** What the frame says around its drawing. */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

function keysOf(frame: Element): PictureKey[] {
  return [...frame.querySelectorAll<HTMLElement>("[data-chart-key]")].map((key) => ({
    label: key.textContent.trim(),
    colour: key.dataset["chartKey"] ?? "var(--ink)",
    hatched: key.dataset["hatched"] !== undefined,
  }));
}

/** What only answers a pointer is left out, and so are links: a picture has nowhere to lead to. */
function markupOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const each of copy.querySelectorAll("[data-chart-cursor]")) each.remove();
  for (const link of copy.querySelectorAll("a")) {
    link.removeAttribute("href");
    link.removeAttribute("class");
  }
  return new XMLSerializer().serializeToString(copy).replace(/^<svg[^>]*>|<\/svg>$/gu, "");
}

function partOf(drawing: SVGSVGElement, from: DOMRect): PicturePart {
  const box = drawing.getBoundingClientRect();
  return {
    markup: markupOf(drawing),
    x: box.left - from.left,
    y: box.top - from.top,
    width: box.width,
    height: box.height,
    viewBox: drawing.getAttribute("viewBox") ?? `0 0 ${box.width} ${box.height}`,
  };
}

/** The chart of a frame as a drawing that stands alone. */
export async function pictureOfFrame(
  frame: Element,
  words: FrameWords,
): Promise<{ readonly markup: string; readonly width: number; readonly height: number }> {
  const body = frame.querySelector("[data-chart-body]") ?? frame;
  const from = body.getBoundingClientRect();
  const { css, family } = await embeddedFaces();
  const parts = [...body.querySelectorAll<SVGSVGElement>("svg[data-chart]")].map((drawing) =>
    partOf(drawing, from),
  );
  const drawn = drawPicture({
    ...words,
    keys: keysOf(frame),
    parts,
    width: from.width,
    height: from.height,
    faces: css,
    fontFamily: family,
  });
  return { ...drawn, markup: resolveColours(drawn.markup) };
}
