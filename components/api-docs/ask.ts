/** What a server answered, as far as a page shows it. */
export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly milliseconds: number;
  readonly type: string;
  readonly tag: string | null;
  /** Characters of the whole body. */
  readonly length: number;
  /** Its beginning, JSON set out in lines. */
  readonly shown: string;
  readonly isCut: boolean;
}

/** More than these nobody reads on a page, and it would be slow to draw. */
const MOST_SHOWN = 20_000;

function setOut(text: string, type: string): string {
  if (!type.includes("json")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Ask an endpoint, and see how long it takes until the whole body is there. */
export async function ask(address: string): Promise<Answered> {
  const begun = performance.now();
  const response = await fetch(address, { cache: "no-store" });
  const text = await response.text();
  const milliseconds = Math.round(performance.now() - begun);
  const type = response.headers.get("content-type") ?? "";
  const whole = setOut(text, type);
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds,
    type,
    tag: response.headers.get("etag"),
    length: text.length,
    shown: whole.slice(0, MOST_SHOWN),
    isCut: whole.length > MOST_SHOWN,
  };
}
