/** One page of a stored file, as an image. */
export interface PageTask {
  /** Of the file. */
  readonly path: string;
  /** From 1. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
}
