/** The first family of a list, without its quotation marks. */
function firstFamily(list: string): string {
  return (list.split(",")[0] ?? "").trim().replace(/^["']|["']$/gu, "");
}

async function asDataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error("The face of the text could not be read."));
    reader.readAsDataURL(blob);
  });
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Sheets of other origins keep their rules to themselves; they hold no face of ours.
    return [];
  }
}

/**
 * The face of the page's Latin letters and figures as a rule that needs no other file. A picture
 * can't reach the page's own; Chinese characters come from the face of whoever opens it.
 */
export async function embeddedFaces(): Promise<{ readonly css: string; readonly family: string }> {
  const stack = getComputedStyle(document.body).fontFamily;
  const wanted = firstFamily(stack);
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      if (firstFamily(rule.style.getPropertyValue("font-family")) !== wanted) continue;
      const url = /url\(["']?([^"')]+)["']?\)/u.exec(rule.style.getPropertyValue("src"))?.[1];
      if (url === undefined) continue;
      const data = await asDataUrl(new URL(url, sheet.href ?? document.baseURI).href);
      const range = rule.style.getPropertyValue("unicode-range");
      const css = `@font-face{font-family:"${wanted}";font-weight:100 900;src:url(${data}) format("woff2");${range === "" ? "" : `unicode-range:${range}`}}`;
      return { css, family: stack };
    }
  }
  return { css: "", family: stack };
}
