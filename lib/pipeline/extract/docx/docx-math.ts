import { raisedDigits } from "@/lib/pipeline/text/raised-digits";

/** Between parts of a formula, where figures would run into each other ([ISO 29500-1] 22.1.2). */
const BEFORE: Readonly<Record<string, string>> = { den: "/", sub: "_", deg: "√", d: "(" };
const AFTER: Readonly<Record<string, string>> = { d: ")" };

/** What a formula shows, on one line. */
export class MathReader {
  private raised = 0;
  private inText = false;

  open(name: string): string {
    if (name === "t") this.inText = true;
    if (name === "sup") this.raised += 1;
    return BEFORE[name] ?? "";
  }

  close(name: string): string {
    if (name === "t") this.inText = false;
    if (name === "sup") this.raised -= 1;
    return AFTER[name] ?? "";
  }

  shown(text: string): string {
    if (!this.inText) return "";
    return this.raised > 0 ? raisedDigits(text) : text;
  }
}
