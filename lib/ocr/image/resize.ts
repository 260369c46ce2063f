import type { Raster } from "./raster";

/** For each pixel of a side of the result, where in the source it begins. */
function bounds(from: number, to: number): Float64Array {
  return Float64Array.from({ length: to + 1 }, (_, index) => (index * from) / to);
}

/** Shrinks rows: each pixel is the mean of the stretch that it covers. */
function shrunkRows({ width, height, grey }: Raster, to: number): Raster {
  const edges = bounds(width, to);
  const result = new Uint8Array(to * height);
  for (let x = 0; x < to; x += 1) {
    const [from, until] = [edges[x] ?? 0, Math.min(edges[x + 1] ?? 0, width)];
    const [first, last] = [Math.floor(from), Math.min(Math.ceil(until), width) - 1];
    for (let y = 0; y < height; y += 1) {
      let sum = 0;
      for (let at = first; at <= last; at += 1) {
        const share = Math.min(until, at + 1) - Math.max(from, at);
        sum += share * (grey[y * width + at] ?? 255);
      }
      result[y * to + x] = sum / (until - from);
    }
  }
  return { width: to, height, grey: result };
}

function shrunkColumns({ width, height, grey }: Raster, to: number): Raster {
  const edges = bounds(height, to);
  const result = new Uint8Array(width * to);
  const sums = new Float64Array(width);
  for (let y = 0; y < to; y += 1) {
    const [from, until] = [edges[y] ?? 0, Math.min(edges[y + 1] ?? 0, height)];
    const [first, last] = [Math.floor(from), Math.min(Math.ceil(until), height) - 1];
    sums.fill(0);
    for (let at = first; at <= last; at += 1) {
      const share = Math.min(until, at + 1) - Math.max(from, at);
      for (let x = 0; x < width; x += 1) {
        sums[x] = (sums[x] ?? 0) + share * (grey[at * width + x] ?? 255);
      }
    }
    for (let x = 0; x < width; x += 1) result[y * width + x] = (sums[x] ?? 0) / (until - from);
  }
  return { width, height: to, grey: result };
}

/** Enlarges by going over evenly from pixel to pixel. */
function enlarged({ width, height, grey }: Raster, toWidth: number, toHeight: number): Raster {
  const result = new Uint8Array(toWidth * toHeight);
  for (let y = 0; y < toHeight; y += 1) {
    const sourceY = Math.min(Math.max(((y + 0.5) * height) / toHeight - 0.5, 0), height - 1);
    const top = Math.floor(sourceY);
    const low = Math.min(top + 1, height - 1);
    const down = sourceY - top;
    for (let x = 0; x < toWidth; x += 1) {
      const sourceX = Math.min(Math.max(((x + 0.5) * width) / toWidth - 0.5, 0), width - 1);
      const left = Math.floor(sourceX);
      const right = Math.min(left + 1, width - 1);
      const across = sourceX - left;
      const above =
        (grey[top * width + left] ?? 0) * (1 - across) + (grey[top * width + right] ?? 0) * across;
      const below =
        (grey[low * width + left] ?? 0) * (1 - across) + (grey[low * width + right] ?? 0) * across;
      result[y * toWidth + x] = above * (1 - down) + below * down;
    }
  }
  return { width: toWidth, height: toHeight, grey: result };
}

/** The image with sides `factor` times as long. */
export function resized(raster: Raster, factor: number): Raster {
  const width = Math.max(1, Math.round(raster.width * factor));
  const height = Math.max(1, Math.round(raster.height * factor));
  if (width === raster.width && height === raster.height) return raster;
  if (factor > 1) return enlarged(raster, width, height);
  return shrunkRows(shrunkColumns(raster, height), width);
}
