/** A PDF file of one A4 page for each content stream, written by hand (ISO 32000-1, 7.5). */

interface PdfParts {
  /** The content stream of each page. */
  readonly pages: readonly string[];
  /** Form XObjects by their names, which pages and one another draw by "/<name> Do". */
  readonly forms?: Readonly<Record<string, string>>;
}

const A4 = "[0 0 595 842]";

const stream = (dictionary: string, content: string) =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

export function pdfFile({ pages, forms = {} }: PdfParts): Buffer {
  const names = Object.keys(forms);
  const formNumber = (index: number) => 4 + index;
  const pageNumber = (index: number) => 4 + names.length + index * 2;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    [
      "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
      `/XObject << ${names.map((name, index) => `/${name} ${formNumber(index)} 0 R`).join(" ")} >> >>`,
    ].join(" "),
    ...names.map((name) =>
      stream(`/Type /XObject /Subtype /Form /BBox ${A4} /Resources 3 0 R`, forms[name] ?? ""),
    ),
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${A4} /Resources 3 0 R /Contents ${pageNumber(index) + 1} 0 R >>`,
      stream("", content),
    ]),
  ];

  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`;
  return Buffer.from(file, "latin1");
}

/** A page that draws a form ten times, which draws another ten times, and so on: a billion squares. */
export function endlessPdf(): Buffer {
  const tenTimes = (name: string) => `/${name} Do `.repeat(10);
  const forms = Object.fromEntries([
    ["X0", "0 0 100 100 re f"],
    ...Array.from({ length: 9 }, (_, level) => [`X${level + 1}`, tenTimes(`X${level}`)] as const),
  ]);
  return pdfFile({ pages: [tenTimes("X9")], forms });
}
