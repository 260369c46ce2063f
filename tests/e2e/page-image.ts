import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { decode } from "fast-png";

/** A rectangle of pixels: left, top, right and bottom, the last two not included. */
export type Area = readonly [number, number, number, number];

/** A page in grey: one byte a pixel. */
export interface GreyPage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const WIDTH = 2400;

/** The image of a page of an uploaded file; null where the file has no such page. */
export async function imageOfPage(
  page: Page,
  bytes: Uint8Array,
  number: number,
): Promise<Buffer | null> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const answer = await page.request.get(`/api/files/${sha256}/pages/${number}?width=${WIDTH}`);
  if (answer.status() === 404) return null;
  if (!answer.ok()) throw new Error(`Page ${number}: ${answer.status()} ${await answer.text()}`);
  return answer.body();
}

/** A page of an uploaded file as the server draws it; null where the file has no such page. */
export async function pageOfFile(
  page: Page,
  bytes: Uint8Array,
  number: number,
): Promise<GreyPage | null> {
  const image = await imageOfPage(page, bytes, number);
  if (image === null) return null;
  const { width, height, channels, data } = decode(image);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = Number(data[at * channels]);
  return { width, height, grey };
}

/** The smallest area around the pixels that are wanted; null where there are none. */
function areaAround({ width, height }: GreyPage, isWanted: (at: number) => boolean): Area | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isWanted(y * width + x)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  return right === 0 ? null : [left, top, right, bottom];
}

/** Where two pages differ. */
export function difference(one: GreyPage, other: GreyPage): Area | null {
  return areaAround(one, (at) => one.grey[at] !== other.grey[at]);
}

/** Where there is ink within an area. */
export function inkWithin(page: GreyPage, [left, top, right, bottom]: Area): Area | null {
  const DARK = 128;
  return areaAround(page, (at) => {
    const [x, y] = [at % page.width, Math.floor(at / page.width)];
    return x >= left && x < right && y >= top && y < bottom && (page.grey[at] ?? 255) < DARK;
  });
}

/** Where a mark lies on the image of its page, in the pixels of an image of this size. */
export async function areaOnPage(mark: Locator, { width, height }: GreyPage): Promise<Area> {
  const shares = await mark.evaluate((element) => {
    const at = element.getBoundingClientRect();
    const image = element.parentElement?.querySelector("img")?.getBoundingClientRect();
    if (image === undefined) throw new Error("The mark is not on a page.");
    return [
      (at.left - image.left) / image.width,
      (at.top - image.top) / image.height,
      (at.right - image.left) / image.width,
      (at.bottom - image.top) / image.height,
    ];
  });
  const [left = 0, top = 0, right = 0, bottom = 0] = shares;
  return [left * width, top * height, right * width, bottom * height];
}
