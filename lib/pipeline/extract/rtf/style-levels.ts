const HEADING_NAME = /^\s*(?:heading|标题)\s*([1-9])\s*$/iu;
/** Of a style's name, all that can matter. */
const LONGEST_NAME = 100;

/** The heading levels of styles, told while the style sheet is gone through. */
export class StyleLevels {
  private readonly levels = new Map<number, number>();
  private style = 0;
  private name = "";

  control(name: string, value: number | null): void {
    if (name === "s") {
      this.style = value ?? 0;
      this.name = "";
    }
    if (name === "outlinelevel" && value !== null && value >= 0 && value < 9) {
      this.levels.set(this.style, value + 1);
    }
  }

  /** A style's name ends with a semicolon. */
  text(text: string): void {
    if (this.name.length < LONGEST_NAME) this.name += text;
    if (!text.includes(";")) return;
    const heading = HEADING_NAME.exec(this.name.replace(/;.*$/su, ""));
    if (heading !== null) this.levels.set(this.style, Number(heading[1]));
    this.name = "";
  }

  /** 1 to 9 for a heading, else null. */
  levelOf(style: number): number | null {
    return this.levels.get(style) ?? null;
  }
}
