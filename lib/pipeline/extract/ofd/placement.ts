import type { Box } from "@/lib/domain/document";
import { apply, boxOf, IDENTITY, type Matrix, times } from "@/lib/pipeline/extract/paged/matrix";
import type { XmlNode } from "@/lib/pipeline/extract/xml-tree";
import { numbersOf, POINTS_PER_MM } from "./numbers";

/** An object's own matrix, in millimetres; null without one. */
function matrixOf({ element }: XmlNode): Matrix | null {
  const [a, b, c, d, e, f] = numbersOf(element.attribute("CTM"));
  return f === undefined ? null : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

/** [left, top, width, height], in millimetres. */
function boundaryOf({ element }: XmlNode): readonly [number, number, number, number] {
  const [left = 0, top = 0, width = 0, height = 0] = numbersOf(element.attribute("Boundary"));
  return [left, top, width, height];
}

/** From an object's own space to points on the page. */
export function placing(object: XmlNode): (x: number, y: number) => [number, number] {
  const [left, top] = boundaryOf(object);
  const matrix = matrixOf(object) ?? IDENTITY;
  return (x, y) => {
    const [px, py] = apply(matrix, x, y);
    return [(px + left) * POINTS_PER_MM, (py + top) * POINTS_PER_MM];
  };
}

/** An image as a page shows it. In points from the page's top left corner. */
export interface PlacedImage {
  /** The ID of its resource. */
  readonly resource: string;
  /** Where its unit square goes, y downwards as in the image (GB/T 33190-2016, clause 10). */
  readonly matrix: Matrix;
  /** What of it is shown. */
  readonly clip: Box;
  /** 0 unseen to 1 opaque. */
  readonly opacity: number;
}

const OPAQUE = 255;

/** Without a matrix of its own an image fills its boundary, outside of which nothing is shown. */
export function placedImage(object: XmlNode): PlacedImage {
  const [left, top, width, height] = boundaryOf(object);
  const own = matrixOf(object) ?? [width, 0, 0, height, 0, 0];
  const toPoints: Matrix = [
    POINTS_PER_MM,
    0,
    0,
    POINTS_PER_MM,
    left * POINTS_PER_MM,
    top * POINTS_PER_MM,
  ];
  const [alpha = OPAQUE] = numbersOf(object.element.attribute("Alpha"));
  return {
    resource: object.element.attribute("ResourceID") ?? "",
    matrix: times(toPoints, own),
    clip: boxOf(toPoints, 0, 0, width, height),
    opacity: Math.min(Math.max(alpha / OPAQUE, 0), 1),
  };
}
