import { describe, expect, it } from "vitest";
import { extract } from "@/lib/pipeline/extract/extract";
import type { PageImage, PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { failureCode, rejection, rejectionCode } from "@/tests/support/failure-code";
import { pngFile, tiffFile } from "@/tests/support/image-files";
import { imageObject, ofdFile, type OfdImage } from "@/tests/support/ofd-file";
import { drawn, grid, pageOf, words } from "@/tests/support/page-content";
import { extractNow } from "@/tests/support/read-now";

const POINTS_PER_MM = 72 / 25.4;
const [BLACK, WHITE] = [0, 255];

const png = (rows: number[][], colours = 0): Uint8Array =>
  pngFile({
    width: (rows[0]?.length ?? 0) / (colours === 4 ? 2 : 1),
    height: rows.length,
    depth: 8,
    colours,
    rows,
  });

const image = (id: number, bytes: Uint8Array): OfdImage => ({ id, name: `image_${id}.png`, bytes });

/** Black at its top left, white elsewhere. */
const CORNER = image(
  4,
  png([
    [BLACK, WHITE],
    [WHITE, WHITE],
  ]),
);
const DARK = image(5, png([[BLACK]]));
const WHOLE = "0 0 210 297";

const numberAt = (text: string, boundary: string) =>
  `<ofd:TextObject ID="9" Boundary="${boundary}" Size="4"><ofd:TextCode X="0" Y="4">${text}</ofd:TextCode></ofd:TextObject>`;

/** Sees pages, and says that there stands one word on each. */
class WordRecogniser implements PageRecogniser {
  readonly seen: PageImage[] = [];

  constructor(private readonly changes: Partial<PageContent> = {}) {}

  recognise = (seen: PageImage, number: number): Promise<PageContent> => {
    this.seen.push(seen);
    const page = pageOf(words("扫描", 100, 100), { number });
    return Promise.resolve({ ...page, ...this.changes });
  };

  /** The grey of the first page at points, in millimetres. */
  greyAt(...points: readonly (readonly [x: number, y: number])[]): number[] {
    const [seen] = this.seen;
    if (seen === undefined) throw new Error("nothing was seen");
    const { width, grey, resolution } = seen;
    return points.map(
      ([x, y]) =>
        grey[Math.floor((y / 25.4) * resolution) * width + Math.floor((x / 25.4) * resolution)] ??
        NaN,
    );
  }
}

async function seenPage(objects: string, images: readonly OfdImage[]): Promise<WordRecogniser> {
  const recogniser = new WordRecogniser();
  await extract(ofdFile([{ objects }], images), recogniser);
  return recogniser;
}

describe("a page of images in an OFD", () => {
  it("is shown to the recogniser as it looks on paper", async () => {
    const seen = await seenPage(imageObject(4, WHOLE, 'CTM="210 0 0 297 0 0"'), [CORNER]);

    expect(seen.seen[0]?.resolution).toBeCloseTo(300, 0);
    expect(seen.seen[0]?.width).toBe(2480);
    expect(seen.greyAt([20, 20], [190, 20], [20, 277], [190, 277])).toEqual([
      BLACK,
      WHITE,
      WHITE,
      WHITE,
    ]);
  });

  it("has its images where their boundaries and matrices say", async () => {
    // A quarter with the clock: the first row becomes the last column.
    const turned = imageObject(4, "10 20 180 200", 'CTM="0 200 -180 0 180 0"');
    const seen = await seenPage(turned, [CORNER]);

    expect(seen.greyAt([5, 60], [20, 60], [180, 30], [180, 210], [180, 230])).toEqual([
      WHITE,
      WHITE,
      BLACK,
      WHITE,
      WHITE,
    ]);
  });

  it("shows nothing of an image outside of its boundary", async () => {
    const strips =
      imageObject(5, "0 0 210 100", 'CTM="210 0 0 200 0 0"') + imageObject(5, "0 150 210 100");

    expect((await seenPage(strips, [DARK])).greyAt([100, 50], [100, 120], [100, 200])).toEqual([
      BLACK,
      WHITE,
      BLACK,
    ]);
  });

  it("shows what lies below a transparent image, and what an opaque one leaves of it", async () => {
    const clear = image(6, png([[BLACK, 0]], 4));
    const patch = image(7, png([[WHITE]]));
    const objects =
      imageObject(5, WHOLE) +
      imageObject(6, "0 0 210 100") +
      imageObject(7, "0 100 210 100") +
      imageObject(7, "0 200 210 97", 'Alpha="0"');

    expect(
      (await seenPage(objects, [DARK, clear, patch])).greyAt([100, 50], [100, 150], [100, 250]),
    ).toEqual([BLACK, WHITE, BLACK]);
  });

  it("may be a TIFF", async () => {
    const tags = { 256: [8], 257: [1], 258: [1], 259: [1], 262: [0], 277: [1], 278: [1] };
    const tiff = image(8, tiffFile([{ tags, strip: [0b1111_0000] }]));

    expect((await seenPage(imageObject(8, WHOLE), [tiff])).greyAt([50, 100], [160, 100])).toEqual([
      BLACK,
      WHITE,
    ]);
  });

  it("keeps the text that stands beside its images, where it stands", async () => {
    const objects = imageObject(4, WHOLE) + numberAt("7", "100 280 10 6");
    const { document, diagnostics, isPartial } = await extract(
      ofdFile([{ objects }], [CORNER]),
      new WordRecogniser(),
    );
    const run = document.layout?.runs.find(({ start }) => document.text[start] === "7");

    expect(document.format).toBe("ofd");
    expect(document.text).toBe("扫描\n7\n");
    expect(run?.box[0]).toBeCloseTo(100 * POINTS_PER_MM, 1);
    expect(run?.page).toBe(1);
    expect([diagnostics, isPartial]).toEqual([[], false]);
  });

  it("has that text upright with the rest, where the recogniser turned the page", async () => {
    const size = { width: 842, height: 595 };
    const objects = imageObject(4, WHOLE) + numberAt("7", "100 280 10 6");
    const { document } = await extract(
      ofdFile([{ objects }], [CORNER]),
      new WordRecogniser({ turn: 1, ...size }),
    );
    const run = document.layout?.runs.find(({ start }) => document.text[start] === "7");

    // Places are told of the page as it is shown, whichever way it was read.
    expect(run?.box[0]).toBeCloseTo(100 * POINTS_PER_MM, 0);
    expect(run?.box[3]).toBeCloseTo((280 + 4 + 0.15 * 4) * POINTS_PER_MM, 0);
  });
});

const REPORT = pageOf(
  drawn(
    words("某局2023年政府信息公开工作年度报告", 60, 60),
    grid({ widths: [160, 80], rows: [["信息内容", "本年制发件数"]] }),
  ),
);
const SCAN = { objects: imageObject(4, WHOLE) };

describe("an OFD with pages that can't be read", () => {
  it("needs the recogniser where all its pages are images", () => {
    const objects = SCAN.objects + numberAt("1", "100 280 10 6");

    expect(failureCode(() => extractNow(ofdFile([{ objects }], [CORNER])))).toBe("needs-ocr");
  });

  it("is read in part and names them where some are", () => {
    const { document, diagnostics, isPartial } = extractNow(ofdFile([REPORT, SCAN], [CORNER]));

    expect(document.text).toContain("本年制发件数");
    expect(isPartial).toBe(true);
    expect(diagnostics.map(({ code, message }) => [code, message.en.slice(0, 7)])).toEqual([
      ["page-unread", "Page 2 "],
    ]);
  });

  it.each([
    ["in a format that isn't decoded", [image(4, Uint8Array.of(0x97, 0x4a, 0x42, 0x32))]],
    ["damaged", [image(4, CORNER.bytes.slice(0, 40))]],
    ["absent", []],
  ])("says so of an image that is %s, with a recogniser too", async (_, images) => {
    const recogniser = new WordRecogniser();
    const part = await extract(ofdFile([REPORT, SCAN], images), recogniser);
    const whole = await rejection(Promise.resolve(extract(ofdFile([SCAN], images), recogniser)));

    expect(part.isPartial).toBe(true);
    expect(part.diagnostics.map(({ code }) => code)).toEqual(["page-unread"]);
    expect(part.diagnostics[0]?.message.en).toContain("can't be decoded");
    expect(whole?.code).toBe("unsupported");
    expect(recogniser.seen).toEqual([]);
  });

  it("reads what it can of a page of which one image can't be decoded, and says so", async () => {
    const objects = imageObject(4, "0 0 210 150") + imageObject(99, "0 150 210 147");
    const { document, diagnostics } = await extract(
      ofdFile([{ objects }], [CORNER]),
      new WordRecogniser(),
    );

    expect(document.text).toBe("扫描\n");
    expect(diagnostics.map(({ code }) => code)).toEqual(["page-unread"]);
  });

  it("is none for a logo on a page with a few words", () => {
    const objects = imageObject(4, "20 20 30 30") + numberAt("封", "100 100 10 6");
    const { document, isPartial } = extractNow(ofdFile([{ objects }], [CORNER]));

    expect([document.text, isPartial]).toEqual(["封\n", false]);
  });

  it("is refused where a page has far more images than strips of a scan", async () => {
    const objects = imageObject(4, WHOLE).repeat(1_001);

    expect(
      await rejectionCode(extract(ofdFile([{ objects }], [CORNER]), new WordRecogniser())),
    ).toBe("too-large");
  });
});
