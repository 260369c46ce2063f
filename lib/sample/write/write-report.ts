import type { SampleReport } from "@/lib/sample/sample-report";
import { compose, type SampleBlock } from "./compose";
import { encodeText } from "./encode-text";
import { writeDocx } from "./write-docx";
import { writeHtml } from "./write-html";
import { writeMarkdown } from "./write-markdown";
import { writeMessyHtml } from "./write-messy-html";
import { writeText } from "./write-text";
import type { Encoding, Layout, Writing } from "./writing";

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly extension: "txt" | "md" | "html" | "docx";
}

/** What a page declares; older sites say gb2312 whatever they use of its successors. */
const CHARSET: Record<Encoding, string> = {
  "utf-8": "utf-8",
  "utf-8-bom": "utf-8",
  gb18030: "gb2312",
  "utf-16le": "utf-16",
  "utf-16be": "utf-16",
};

function textOf(
  blocks: readonly SampleBlock[],
  report: SampleReport,
  writing: Writing,
  layout: Exclude<Layout, "docx">,
): string {
  const charset = CHARSET[writing.encoding];
  switch (layout) {
    case "markdown":
      return writeMarkdown(blocks);
    case "html":
      return writeHtml(blocks, report.title, charset);
    case "html-messy":
      return writeMessyHtml(blocks, report, writing, charset);
    case "text-tabs":
    case "text-tabs-ragged":
    case "text-pipes-ragged":
    case "text-lines":
    case "text-spaces":
      return writeText(blocks, layout, writing.seed);
  }
}

const EXTENSION: Partial<Record<Layout, WrittenReport["extension"]>> = {
  markdown: "md",
  html: "html",
  "html-messy": "html",
  docx: "docx",
};

/** A report as a file. The same report and writing give the same bytes. */
export function writeReport(report: SampleReport, writing: Writing): WrittenReport {
  const { layout } = writing;
  const blocks = compose(report, writing);
  const extension = EXTENSION[layout] ?? "txt";
  if (layout === "docx") return { bytes: writeDocx(blocks, writing), extension };
  const text = textOf(blocks, report, writing, layout);
  const ended = writing.lineEnd === "\n" ? text : text.replaceAll("\n", "\r\n");
  return { bytes: encodeText(ended, writing.encoding), extension };
}
