/** A grey image: one byte a pixel, 0 black to 255 white, row by row from the top left. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Rows become columns. */
export function transposed({ width, height, grey }: Raster): Raster {
  const turned = new Uint8Array(width * height);
  // Square by square, so that what is read and what is written both stay in the cache.
  const SIDE = 32;
  for (let top = 0; top < height; top += SIDE) {
    const bottom = Math.min(top + SIDE, height);
    for (let left = 0; left < width; left += SIDE) {
      const right = Math.min(left + SIDE, width);
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) turned[x * height + y] = grey[y * width + x] ?? 255;
      }
    }
  }
  return { width: height, height: width, grey: turned };
}

function mirrored({ width, height, grey }: Raster): Raster {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    turned.set(
      grey
        .subarray(y * width, (y + 1) * width)
        .slice()
        .reverse(),
      y * width,
    );
  }
  return { width, height, grey: turned };
}

/** The image turned clockwise by quarters of a turn. */
export function quarterTurned(raster: Raster, quarters: 0 | 1 | 2 | 3): Raster {
  const { width, height, grey } = raster;
  switch (quarters) {
    case 0:
      return raster;
    case 1:
      return mirrored(transposed(raster));
    case 2:
      return { width, height, grey: grey.slice().reverse() };
    case 3:
      return transposed(mirrored(raster));
  }
}
