import type { Picture } from "./picture";

/**
 * The seam where a format with pages plugs in: whether the bytes are of this format, told by
 * content, and how one of its pages looks.
 */
export interface PageRenderer {
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * @param page from 1
   * @param width in pixels; a page that would become too large is drawn smaller
   * @returns null when the document has no such page
   * @throws {CannotRead} when the page can't be drawn
   */
  readonly render: (bytes: Uint8Array, page: number, width: number) => Promise<Picture | null>;
}
