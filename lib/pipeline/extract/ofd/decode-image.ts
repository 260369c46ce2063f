import { drawPicture } from "@/lib/pipeline/extract/image/draw-picture";
import { isJpeg, jpegPicture } from "@/lib/pipeline/extract/image/jpeg";
import { readPng } from "@/lib/pipeline/extract/image/png";
import { isPng, parsePng } from "@/lib/pipeline/extract/image/png-chunks";
import { isTiff, tiffPictures } from "@/lib/pipeline/extract/image/tiff";
import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { CannotRead } from "@/lib/pipeline/read-failure";

/** An image in grey, on white where it is transparent. */
export interface DecodedImage extends PageImage {
  readonly isTransparent: boolean;
}

function hasTransparency(bytes: Uint8Array): boolean {
  const { channels, transparency } = parsePng(bytes);
  return channels === 2 || channels === 4 || transparency.length > 0;
}

async function decode(bytes: Uint8Array): Promise<DecodedImage | null> {
  if (isPng(bytes)) return { ...readPng(bytes), isTransparent: hasTransparency(bytes) };
  const [picture] = isJpeg(bytes) ? [jpegPicture(bytes)] : isTiff(bytes) ? tiffPictures(bytes) : [];
  if (picture === undefined) return null;
  // How an image is turned is told by the page that it stands on, and not by a camera.
  return { ...(await drawPicture({ ...picture, orientation: 1 })), isTransparent: false };
}

/**
 * The image of a PNG, JPEG or TIFF file, told by content; null for one of another format, such as
 * JBIG2 and BMP, or one that can't be decoded.
 */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage | null> {
  try {
    return await decode(bytes);
  } catch (error) {
    if (error instanceof CannotRead) return null;
    throw error;
  }
}
