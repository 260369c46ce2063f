import { textWidth, wrapText } from "@/components/charts/text-width";

/** A drawing of a chart with the place where it stands in the picture, in px. */
export interface PicturePart {
  readonly markup: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

export interface PictureKey {
  readonly label: string;
  readonly colour: string;
  readonly hatched: boolean;
}

/** All that a picture of a chart says; colours are written as var(--token). */
export interface Picture {
  readonly title: string;
  /** Under the title: unit, how many bodies or cases. */
  readonly subtitle: string;
  /** Under the drawing: notes, source. */
  readonly notes: readonly string[];
  readonly keys: readonly PictureKey[];
  readonly parts: readonly PicturePart[];
  readonly width: number;
  readonly height: number;
  /** A style sheet with the faces of the text. */
  readonly faces: string;
  readonly fontFamily: string;
}

const PADDING = 24;
const TITLE = { size: 16, line: 24 } as const;
const SMALL = { size: 12, line: 18 } as const;

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => NAMED[character] ?? character);
}

function textLine(text: string, y: number, size: number, fill: string, weight = 400): string {
  return `<text x="${PADDING}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}

/** The legend in as many lines as it takes. */
function drawKeys(keys: readonly PictureKey[], top: number, width: number) {
  let x = PADDING;
  let y = top;
  const drawn = keys.map(({ label, colour, hatched }) => {
    const wide = textWidth(label, SMALL.size) + 30;
    if (x > PADDING && x + wide > width + PADDING) {
      x = PADDING;
      y += SMALL.line;
    }
    const fill = hatched ? "url(#picture-hatch)" : colour;
    const mark = `<rect x="${x}" y="${y + 4}" width="10" height="10" rx="2" fill="${fill}"${hatched ? ` stroke="${colour}"` : ""}/>`;
    const text = `<text x="${x + 15}" y="${y + 13}" font-size="${SMALL.size}" fill="var(--muted)">${escapeXml(label)}</text>`;
    x += wide;
    return mark + text;
  });
  return { markup: drawn.join(""), bottom: keys.length === 0 ? top : y + SMALL.line + 8 };
}

/** A drawing that stands alone: what the page says around a chart is part of it. */
export function drawPicture(picture: Picture): {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
} {
  const width = Math.max(picture.width, 320);
  const lines: string[] = [];
  let y = PADDING;
  for (const line of wrapText(picture.title, width, TITLE.size)) {
    lines.push(textLine(line, y + TITLE.size, TITLE.size, "var(--ink)", 600));
    y += TITLE.line;
  }
  for (const line of wrapText(picture.subtitle, width, SMALL.size)) {
    lines.push(textLine(line, y + SMALL.size, SMALL.size, "var(--muted)"));
    y += SMALL.line;
  }
  const keys = drawKeys(picture.keys, y + 4, width);
  const top = keys.bottom + 4;
  const parts = picture.parts.map(
    (part) =>
      `<svg x="${part.x + PADDING}" y="${part.y + top}" width="${part.width}" height="${part.height}" viewBox="${part.viewBox}">${part.markup}</svg>`,
  );
  y = top + picture.height + 8;
  for (const line of picture.notes.flatMap((note) => wrapText(note, width, SMALL.size))) {
    lines.push(textLine(line, y + SMALL.size, SMALL.size, "var(--muted)"));
    y += SMALL.line;
  }
  const whole = { width: Math.ceil(width + PADDING * 2), height: Math.ceil(y + PADDING) };
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${escapeXml(picture.fontFamily)}" role="img">` +
    `<title>${escapeXml(picture.title)}</title>` +
    `<defs><style>${escapeXml(picture.faces)}</style>` +
    `<pattern id="picture-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line y2="4" stroke="var(--line-strong)" stroke-width="2.5"/></pattern></defs>` +
    `<rect width="100%" height="100%" fill="var(--raised)"/>` +
    `${lines.join("")}${keys.markup}${parts.join("")}</svg>`;
  return { markup, ...whole };
}
