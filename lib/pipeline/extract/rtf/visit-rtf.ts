export interface RtfHandler {
  readonly openGroup: () => void;
  readonly closeGroup: () => void;
  /** A control word or symbol without its backslash, and its number where it has one. */
  readonly control: (name: string, value: number | null) => void;
  /** A byte of text, in the code page of the font. */
  readonly byte: (code: number) => void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const APOSTROPHE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
/** The specification allows 32 letters; and ten digits. */
const LONGEST_WORD = 64;
const LONGEST_NUMBER = 10;

const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Goes through RTF, byte by byte ([RTF 1.9.1] "Basic Entities"). Never throws by itself. */
class RtfVisitor {
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly handler: RtfHandler,
  ) {}

  private peek(): number {
    return this.bytes[this.at] ?? 0;
  }

  private span(isPart: (code: number) => boolean, longest: number): string {
    const start = this.at;
    while (this.at < this.bytes.length && this.at - start < longest && isPart(this.peek())) {
      this.at += 1;
    }
    return String.fromCharCode(...this.bytes.subarray(start, this.at));
  }

  visit(): void {
    while (this.at < this.bytes.length) {
      const code = this.peek();
      this.at += 1;
      if (code === OPEN) this.handler.openGroup();
      else if (code === CLOSE) this.handler.closeGroup();
      else if (code === BACKSLASH) this.visitControl();
      else if (code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== 0) {
        this.handler.byte(code);
      }
    }
  }

  private visitControl(): void {
    if (isLetter(this.peek())) {
      this.visitWord();
      return;
    }
    const code = this.peek();
    this.at += 1;
    if (code === APOSTROPHE) this.visitHex();
    else if (code === BACKSLASH || code === OPEN || code === CLOSE) this.handler.byte(code);
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) this.handler.control("par", null);
    else this.handler.control(String.fromCharCode(code), null);
  }

  private visitHex(): void {
    const digits = String.fromCharCode(...this.bytes.subarray(this.at, this.at + 2));
    if (!/^[0-9a-f]{2}$/iu.test(digits)) return;
    this.at += 2;
    this.handler.byte(Number.parseInt(digits, 16));
  }

  private visitWord(): void {
    const name = this.span(isLetter, LONGEST_WORD);
    const sign = this.peek() === MINUS && isDigit(this.bytes[this.at + 1] ?? 0) ? -1 : 1;
    if (sign < 0) this.at += 1;
    const digits = this.span(isDigit, LONGEST_NUMBER);
    const value = digits === "" ? null : sign * Number(digits);
    if (this.peek() === SPACE) this.at += 1;
    // Bytes that are no text, such as a picture's.
    if (name === "bin") this.at += Math.max(value ?? 0, 0);
    else this.handler.control(name, value);
  }
}

export function visitRtf(bytes: Uint8Array, handler: RtfHandler): void {
  new RtfVisitor(bytes, handler).visit();
}
