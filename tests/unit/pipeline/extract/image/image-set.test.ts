import { describe, expect, test } from "vitest";
import { IMAGE_READER, pageImages } from "@/lib/pipeline/extract/image/image";
import { IMAGE_PAGES } from "@/lib/pipeline/extract/image/image-pages";
import { readerOf } from "@/lib/pipeline/extract/extract";
import { renderPage } from "@/lib/pipeline/pages/render-page";
import { rejection, rejectionCode } from "@/tests/support/failure-code";
import { pngFile, tiffFile } from "@/tests/support/image-files";
import { unpackedMembers } from "@/tests/support/unpacked-members";
import { zipFile } from "@/tests/support/zip-file";

/** An image of one grey, as wide as told, so that it is known again. */
const image = (width: number) =>
  pngFile({ width, height: 1, depth: 8, colours: 0, rows: [Array<number>(width).fill(width)] });

async function widthsOf(bytes: Uint8Array): Promise<number[]> {
  const widths: number[] = [];
  for await (const page of pageImages(bytes)) widths.push(page.width);
  return widths;
}

const SET = zipFile([
  { name: "扫描/10.png", content: image(30) },
  { name: "扫描/2.png", content: image(20), method: 0 },
  { name: "__MACOSX/扫描/._2.png", content: "x" },
  { name: "扫描/", content: "" },
]);

describe("a ZIP of the images of one document", () => {
  test("is a document, whose pages stand in the order of their numbers", async () => {
    expect(readerOf(SET)).toBe(IMAGE_READER);
    expect(await widthsOf(SET)).toEqual([20, 30]);
  });

  test("is no archive, and needs a recogniser", async () => {
    expect(await unpackedMembers(SET)).toBeNull();
    expect(await rejectionCode(Promise.resolve(IMAGE_READER.read(SET, null)))).toBe("needs-ocr");
  });

  test("has pages to look at, those of its many-paged images too", async () => {
    const strip = {
      tags: { 256: [2], 257: [1], 258: [8], 259: [1], 262: [1], 277: [1], 278: [1] },
      strip: [0, 200],
    };
    const set = zipFile([
      { name: "1.tif", content: tiffFile([strip, strip]) },
      { name: "2.png", content: image(40) },
    ]);
    expect(IMAGE_PAGES.recognises(set)).toBe(true);
    expect(await IMAGE_PAGES.render(set, 3, 40)).toMatchObject({ width: 40, height: 1 });
    expect(await IMAGE_PAGES.render(set, 2, 2)).toMatchObject({ width: 2, height: 1 });
    expect(await renderPage(set, 4, 40)).toEqual({ ok: true, png: null });
  });

  test("says which of its images is damaged", async () => {
    const set = zipFile([
      { name: "1.png", content: image(3) },
      { name: "2.png", content: image(3).subarray(0, 40) },
    ]);
    const failure = await rejection(widthsOf(set));
    expect(failure?.code).toBe("damaged");
    expect(failure?.message.zh).toMatch(/^2\.png：/u);
    expect(
      await rejectionCode(
        widthsOf(
          zipFile([
            { name: "1.png", content: "x" },
            { name: "2.png", content: "y" },
          ]),
        ),
      ),
    ).toBe("damaged");
  });
});

test("images of one document become one member of an archive, the same each time", async () => {
  const archive = zipFile([
    { name: "西工区/报告.txt", content: "x" },
    { name: "东城区/扫描2.png", content: image(20) },
    { name: "东城区/扫描1.png", content: image(10) },
    { name: "东城区/印章.png", content: image(5) },
  ]);
  const members = (await unpackedMembers(archive)) ?? [];
  expect(members.map(({ kind, name }) => [kind, name])).toEqual([
    ["document", "西工区/报告.txt"],
    ["document", "东城区/扫描1–扫描2.zip"],
    ["document", "东城区/印章.png"],
  ]);
  const kept = members[1]?.kept ?? new Uint8Array();
  expect(await widthsOf(kept)).toEqual([10, 20]);
  expect((await unpackedMembers(archive))?.[1]?.kept).toEqual(kept);
});

test("a set with an image that can't be unpacked fails as a whole, and the others go on", async () => {
  const members = await unpackedMembers(
    zipFile([
      { name: "1.png", content: image(1) },
      { name: "2.png", content: image(2), flags: 1 },
      { name: "报告.txt", content: "x" },
    ]),
  );
  expect(members).toMatchObject([
    { kind: "failed", name: "1–2.zip", failure: { code: "encrypted" } },
    { kind: "document", name: "报告.txt" },
  ]);
});
