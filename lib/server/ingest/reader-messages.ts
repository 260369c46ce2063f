/** A document: the path of a file, or its bytes. */
export type Source = string | Uint8Array;
