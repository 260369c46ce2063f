/** What was pasted: its text, and the page that it was copied from, where that keeps its tables. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

/** What the clipboard offers, by the names of the web. */
interface Offered {
  getData(format: "text/plain" | "text/html"): string;
}

/**
 * What was copied. Programs offer it as text and as HTML; the HTML is taken where it has tables,
 * which the text may have lost, and only there, since it would run columns of spaces together.
 */
export function pastedFrom(clipboard: Offered): Pasted {
  const html = clipboard.getData("text/html");
  return {
    text: clipboard.getData("text/plain"),
    html: /<table[\s>]/iu.test(html) ? html : null,
  };
}

/** How many tables came with it. */
export function tablesIn({ html }: Pasted): number {
  return html?.match(/<table[\s>]/giu)?.length ?? 0;
}

/** The pasted as a file like any other. */
export function fileOfPasted({ text, html }: Pasted, name: string): File {
  return html === null
    ? new File([text], `${name}.txt`, { type: "text/plain" })
    : new File([html], `${name}.html`, { type: "text/html" });
}
