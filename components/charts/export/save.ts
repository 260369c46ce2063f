import { type FrameWords, pictureOfFrame } from "./picture-of-frame";

/** Twice the size on the screen, so that it is sharp in print. */
const PNG_SCALE = 2;

/** Characters that a file system may refuse. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

function fileNameOf(name: string, ending: string): string {
  return `${name.replace(NOT_IN_NAMES, " ").trim().slice(0, 100)}.${ending}`;
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function saveCsv(text: string, name: string): void {
  save(new Blob([text], { type: "text/csv;charset=utf-8" }), fileNameOf(name, "csv"));
}

export async function saveSvg(frame: Element, words: FrameWords, name: string): Promise<void> {
  const { markup } = await pictureOfFrame(frame, words);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${markup}`;
  save(new Blob([text], { type: "image/svg+xml" }), fileNameOf(name, "svg"));
}

export async function savePng(frame: Element, words: FrameWords, name: string): Promise<void> {
  const { markup, width, height } = await pictureOfFrame(frame, words);
  const url = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser draws no pictures.");
  context.scale(PNG_SCALE, PNG_SCALE);
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(url);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The browser made no picture.");
  save(blob, fileNameOf(name, "png"));
}
