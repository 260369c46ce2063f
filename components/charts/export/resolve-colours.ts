const TOKEN = /var\((--[\w-]+)\)/gu;

/** A CSS colour as six hexadecimal digits: drawing programs know no oklch. */
function asHex(colour: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Every token of a drawing as the colour that it has on white paper: pictures go into documents,
 * whatever the screen is like.
 */
export function resolveColours(markup: string): string {
  const probe = document.createElement("div");
  probe.dataset["theme"] = "light";
  document.body.append(probe);
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const style = getComputedStyle(probe);
  const known = new Map<string, string>();
  const resolved = markup.replace(TOKEN, (whole, name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = style.getPropertyValue(name).trim();
    const colour = value === "" || context === null ? whole : asHex(value, context);
    known.set(name, colour);
    return colour;
  });
  probe.remove();
  return resolved;
}
