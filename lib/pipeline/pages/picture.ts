/** How a page looks: three bytes a pixel (red, green, blue), row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}
