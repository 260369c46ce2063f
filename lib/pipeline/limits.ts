/**
 * What a document may ask of the reader. Each is far above any real report and keeps a hostile one
 * within seconds and some hundred megabytes.
 */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 50 * 1024 * 1024,
  /** UTF-16 units of text; a long report has 60,000. */
  textLength: 1_000_000,
  /** Bytes of one part of a ZIP, unpacked; told by unpacking, never by what the ZIP says. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of a ZIP that are read, unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  zipEntries: 2_000,
  /** Bytes of all files of an archive, and of the archives in it, unpacked. */
  archiveBytes: 500 * 1024 * 1024,
  /** How many times the size of what is packed a file of an archive may have; a long text has 20. */
  archiveRatio: 200,
  /** Pages of a document, or images of a scan. */
  pages: 300,
  /** Cells of one table after spans are laid out. */
  gridArea: 200_000,
  /** Paragraphs and table cells of a document; a report has some 600. */
  pieces: 150_000,
  /** Sentences of the prose that are read for figures; a long report has some 500. */
  sentences: 20_000,
  /** Statements of the prose that are kept; a report has some 50. */
  claims: 2_000,
  /** Rows or columns that one cell may span. */
  span: 1_000,
  /** Elements of HTML or XML. */
  elements: 2_000_000,
  depth: 5_000,
} as const;
