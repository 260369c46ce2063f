import { describe, expect, test } from "vitest";
import { IMAGE_READER, pageImages } from "@/lib/pipeline/extract/image/image";
import type { PageImage, PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { LIMITS } from "@/lib/pipeline/limits";
import { rejectionCode } from "@/tests/support/failure-code";
import { type DrawnPng, type DrawnTiff, pngFile, tiffFile } from "@/tests/support/image-files";

async function imagesOf(bytes: Uint8Array): Promise<PageImage[]> {
  const images: PageImage[] = [];
  for await (const image of pageImages(bytes)) images.push(image);
  return images;
}

/** The grey of the first page, row by row. */
async function greyOf(bytes: Uint8Array): Promise<number[][]> {
  const [image] = await imagesOf(bytes);
  if (image === undefined) return [];
  const { width, height, grey } = image;
  return Array.from({ length: height }, (_, y) => [...grey.subarray(y * width, (y + 1) * width)]);
}

const PNG: DrawnPng = { width: 2, height: 1, depth: 8, colours: 0, rows: [[0, 200]] };

describe("a PNG", () => {
  test.each<[string, Partial<DrawnPng>, number[][]]>([
    ["grey", {}, [[0, 200]]],
    ["of 1 bit", { depth: 1, rows: [[0b0100_0000]] }, [[0, 255]]],
    ["of 4 bits", { depth: 4, rows: [[0x0f]] }, [[0, 255]]],
    ["of 16 bits", { depth: 16, rows: [[0, 0, 200, 7]] }, [[0, 200]]],
    ["in colours", { colours: 2, rows: [[255, 0, 0, 255, 255, 255]] }, [[76, 255]]],
    [
      "with a palette, of which a colour is clear",
      {
        depth: 2,
        colours: 3,
        rows: [[0b0001_0000]],
        palette: [9, 9, 9, 0, 0, 0],
        transparency: [255, 0],
      },
      [[9, 255]],
    ],
    ["half clear", { colours: 4, rows: [[0, 128, 0, 0]] }, [[127, 255]]],
    ["whose black is clear", { transparency: [0, 0] }, [[255, 200]]],
  ])("%s", async (_, drawn, expected) => {
    expect(await greyOf(pngFile({ ...PNG, ...drawn }))).toEqual(expected);
  });

  test("interlaced", async () => {
    // Passes 1, 6 and 7 of Adam7 have pixels where the picture is two by two.
    const drawn = { width: 2, height: 2, rows: [[1], [2], [3, 4]], isInterlaced: true };

    expect(await greyOf(pngFile({ ...PNG, ...drawn }))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("tells its resolution, which is not believed where it makes no sheet of paper", async () => {
    const wide = { width: 2000, height: 1, rows: [Array<number>(2000).fill(0)] };
    const [sheet] = await imagesOf(pngFile({ ...PNG, ...wide, density: 7874 }));
    const [other] = await imagesOf(pngFile({ ...PNG, ...wide, density: 787 }));

    expect(sheet?.resolution).toBeCloseTo(200, 0);
    expect(other?.resolution).toBe(1);
  });
});

/** Eight by two pixels of one bit, black where a bit is set: TIFF's white is zero. */
const FAX_TAGS = { 256: [8], 257: [2], 258: [1], 259: [1], 262: [0], 277: [1], 278: [2] };
const PLAIN: DrawnTiff = { tags: FAX_TAGS, strip: [0b1000_0000, 0b0000_0001] };
const PLAIN_GREY = [
  [0, 255, 255, 255, 255, 255, 255, 255],
  [255, 255, 255, 255, 255, 255, 255, 0],
];

describe("a TIFF", () => {
  test.each<[string, Record<number, number[]>, number[]]>([
    ["plain", {}, [0b1000_0000, 0b0000_0001]],
    ["whose black is zero", { 262: [1] }, [0b0111_1111, 0b1111_1110]],
    ["with its bits in the other order", { 266: [2] }, [0b0000_0001, 0b1000_0000]],
    ["in PackBits", { 259: [32773] }, [1, 0b1000_0000, 0b0000_0001]],
    ["with a palette", { 262: [3], 320: [65535, 0, 65535, 0, 65535, 0] }, [0b1000_0000, 1]],
  ])("%s", async (_, tags, strip) => {
    expect(await greyOf(tiffFile([{ tags: { ...FAX_TAGS, ...tags }, strip }]))).toEqual(PLAIN_GREY);
  });

  test("as a fax of group 4", async () => {
    // Two rows that are white all through: each is the one code V0, and then the end of the block.
    const tags = { ...FAX_TAGS, 259: [4] };
    const strip = [0b1100_0000, 0b0000_0100, 0b0000_0000, 0b0100_0000];

    expect(await greyOf(tiffFile([{ tags, strip }]))).toEqual(
      Array<number[]>(2).fill(Array<number>(8).fill(255)),
    );
  });

  test("turned as tag 274 says", async () => {
    const tags = { ...FAX_TAGS, 274: [6] };
    const grey = await greyOf(tiffFile([{ tags, strip: PLAIN.strip }]));

    // A quarter with the clock: the first pixel comes to lie at the top right.
    expect(grey).toHaveLength(8);
    expect(grey[0]).toEqual([255, 0]);
    expect(grey[7]).toEqual([0, 255]);
  });

  test("of several pages, without what only shows one of them smaller", async () => {
    const thumbnail = { tags: { ...FAX_TAGS, 254: [1] }, strip: PLAIN.strip };

    expect(await imagesOf(tiffFile([PLAIN, thumbnail, PLAIN]))).toHaveLength(2);
  });
});

const codeOf = (bytes: Uint8Array) => rejectionCode(imagesOf(bytes));

describe("is refused", () => {
  const png = pngFile(PNG);
  const tiff = tiffFile([PLAIN]);

  test("an image of far more pixels than a page has, before it is unpacked", async () => {
    const huge = { width: 60_000, height: 60_000 };

    expect(await codeOf(pngFile({ ...PNG, ...huge }))).toBe("too-large");
    const tags = { ...FAX_TAGS, 256: [60_000], 257: [60_000] };
    expect(await codeOf(tiffFile([{ tags, strip: [0] }]))).toBe("too-large");
  });

  test("a TIFF of too many pages", async () => {
    expect(await codeOf(tiffFile(Array<DrawnTiff>(LIMITS.pages + 1).fill(PLAIN)))).toBe(
      "too-large",
    );
  });

  test("one whose pages form a ring", async () => {
    const ring = Buffer.from(tiff);
    // The address of the next directory is the last of all: let it be the first one's.
    ring.writeUInt32LE(ring.readUInt32LE(4), ring.length - 4);

    expect(await codeOf(ring)).toBe("damaged");
  });

  test.each([
    ["a PNG that is cut off", png.subarray(0, png.length - 20)],
    [
      "a PNG with a changed byte",
      Uint8Array.from(png, (byte, at) => (at === 45 ? byte ^ 1 : byte)),
    ],
    ["a PNG with fewer rows than it says", pngFile({ ...PNG, height: 9 })],
    ["a TIFF that is cut off", tiff.subarray(0, tiff.length - 30)],
    ["a TIFF without a picture", tiffFile([{ tags: {}, strip: [] }])],
    ["a JPEG without a scan", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
  ])("%s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("damaged");
  });

  test("any image where there is nobody to read it", async () => {
    expect(IMAGE_READER.recognises(png)).toBe(true);
    expect(await rejectionCode(Promise.resolve(IMAGE_READER.read(png, null)))).toBe("needs-ocr");
  });
});

test("each page of an image goes to the recogniser with its number", async () => {
  const numbers: number[] = [];
  const recogniser: PageRecogniser = {
    recognise: ({ width, height }, number) => {
      numbers.push(number);
      return Promise.resolve({ number, width, height, glyphs: [], horizontal: [], vertical: [] });
    },
  };
  const { document } = await IMAGE_READER.read(tiffFile([PLAIN, PLAIN]), recogniser);

  expect(numbers).toEqual([1, 2]);
  expect(document.format).toBe("image");
  expect(document.layout?.pages).toHaveLength(2);
});
