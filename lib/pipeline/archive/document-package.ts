/** Parts that only a document has that is kept as a ZIP: OOXML, OpenDocument and EPUB, OFD. */
const PARTS = new Set(["[content_types].xml", "content.xml", "mimetype", "ofd.xml"]);
/** Parts of a Word document or a workbook. A folder of reports may be called so too. */
const OFFICE_PART = /^(?:word|xl)\/.*\.(?:xml|bin)$/u;

/** Whether a ZIP with members of these names is one document, and no archive of several. */
export function isDocumentPackage(names: readonly string[]): boolean {
  return names.some((name) => {
    const folded = name.toLowerCase();
    return PARTS.has(folded) || OFFICE_PART.test(folded);
  });
}
