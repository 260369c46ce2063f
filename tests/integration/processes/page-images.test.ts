import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode, encode } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import { afterAll, expect, test } from "vitest";
import { createPageImages } from "@/lib/server/pages/page-images";
import { endlessPdf, pdfFile } from "@/tests/support/pdf-file";

const folder = mkdtempSync(join(tmpdir(), "gouji-pages-"));
const images = createPageImages({ size: 1, time: 20_000 });
afterAll(async () => {
  await images.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A red rectangle 50 points wide and 100 high, its top left corner 100 points from the page's. */
const RED = file("red.pdf", pdfFile({ pages: ["1 0 0 rg 100 642 50 100 re f", ""] }));
const ENDLESS = file("endless.pdf", endlessPdf());

async function drawn(path: string, page = 1, width = 595) {
  const result = await images.image({ path, page, width });
  if (!result.ok || result.png === null) throw new Error("The page is not drawn.");
  return decode(result.png);
}

test("a page is drawn as wide as asked, in its colours, each thing where the file has it", async () => {
  const { width, height, channels, data } = await drawn(RED);
  expect([width, height, channels]).toEqual([595, 842, 3]);
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 3).subarray(0, 3)];
  expect([at(102, 102), at(147, 197)]).toEqual([
    [255, 0, 0],
    [255, 0, 0],
  ]);
  expect([at(97, 102), at(152, 102), at(102, 97), at(102, 202)]).toEqual(
    Array.from({ length: 4 }, () => [255, 255, 255]),
  );
  expect(await drawn(RED, 1, 800)).toMatchObject({ width: 800, height: 1132 });
});

test("a page that the document does not have is none, and no fault", async () => {
  expect(await images.image({ path: RED, page: 3, width: 800 })).toEqual({ ok: true, png: null });
});

test("an image is a page, drawn anew in the size that is asked for", async () => {
  const [width, height] = [400, 600];
  // The left half is black, the right half white.
  const data = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 || (at >> 2) % width >= width / 2 ? 255 : 0,
  );
  const files = [
    file("scan.png", encode({ width, height, data, channels: 4 })),
    file("scan.jpg", encodeJpeg({ width, height, data }, 90).data),
  ];
  for (const path of files) {
    const page = await drawn(path, 1, 800);
    expect([page.width, page.height]).toEqual([800, 1200]);
    const at = (x: number) => page.data[(600 * page.width + x) * page.channels] ?? -1;
    expect([at(100) < 16, at(390) < 16, at(410) > 240, at(700) > 240]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await images.image({ path, page: 2, width: 800 })).toEqual({ ok: true, png: null });
  }
});

test("a file of another format, and a damaged one, are told so", async () => {
  const code = async (name: string, content: string) => {
    const path = file(name, Buffer.from(content));
    const result = await images.image({ path, page: 1, width: 800 });
    return result.ok ? null : result.failure.code;
  };
  expect(await code("report.html", "<html><p>1</p></html>")).toBe("unsupported");
  expect(await code("damaged.pdf", "%PDF-1.7\n%%EOF")).toBe("damaged");
});

test("who asks for a page that is being drawn waits for that, and it is kept", async () => {
  const task = { path: RED, page: 2, width: 1200 };
  const [first, second] = await Promise.all([images.image(task), images.image(task)]);
  expect(first.ok && first.png !== null).toBe(true);
  expect(second).toBe(first);
  const third = await images.image(task);
  expect(third.ok && first.ok && third.png === first.png).toBe(true);
});

test("a page that can't be drawn to its end is stopped, and the next one is drawn", async () => {
  const [endless, red] = await Promise.all([
    images.image({ path: ENDLESS, page: 1, width: 800 }),
    images.image({ path: RED, page: 1, width: 1600 }),
  ]);
  expect(endless.ok ? null : endless.failure.code).toMatch(/^too-(?:large|slow)$/u);
  expect(red.ok && red.png !== null).toBe(true);
});
