/**
 * A number format's code taken apart (ECMA-376 part 1, 18.8.31). A code has up to four sections:
 * for positive numbers, negative ones, zero, and text.
 */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly placeholder: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "general" | "text" }
  | { readonly kind: "exponent"; readonly showsPlus: boolean }
  /** A letter of a date, repeated: "yyyy". In lower case. */
  | { readonly kind: "date"; readonly letters: string }
  /** Hours, minutes or seconds that have passed, beyond a day: "[h]". */
  | { readonly kind: "elapsed"; readonly letters: string }
  | { readonly kind: "half-day"; readonly morning: string; readonly afternoon: string };

export interface FormatCondition {
  readonly operator: "<" | "<=" | "=" | "<>" | ">=" | ">";
  readonly operand: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  /** Digits are written as Chinese numerals ([DBNum1]). */
  readonly isChinese: boolean;
}

const CONDITION = /^(<=|<>|>=|<|=|>)(-?\d+(?:\.\d+)?)$/u;
/** Formats that say "as the system's long date, or time, is written". */
const SYSTEM_DATE = /^\$-f800$/iu;
const SYSTEM_TIME = /^\$-f400$/iu;
const LONGEST_CODE = 1_000;

/** The escapes are "\\" and, in East Asian editions, "!"; "_" leaves a space and "*" fills the cell. */
const PIECE =
  /"([^"]*)"?|[\\!](.)|_(.)|\*(.)|\[([^\]]*)\]|(general|g\/通用格式)|(am\/pm|a\/p|上午\/下午)|e([+-])|(y+|m+|d+|h+|s+|a{3,4}|e+)|([0#?])|(.)/giu;

const PUNCTUATION: Readonly<Record<string, FormatToken>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "/": { kind: "slash" },
  "@": { kind: "text" },
};

interface OpenSection {
  tokens: FormatToken[];
  condition: FormatCondition | null;
  isChinese: boolean;
}

const systemTokens = (code: string) => parseFormatCode(code)[0]?.tokens ?? [];

function readBracket(section: OpenSection, inner: string): void {
  const condition = CONDITION.exec(inner);
  if (condition !== null) {
    const operator = condition[1] as FormatCondition["operator"];
    section.condition = { operator, operand: Number(condition[2]) };
  } else if (/^(?:h+|m+|s+)$/iu.test(inner)) {
    section.tokens.push({ kind: "elapsed", letters: inner.toLowerCase() });
  } else if (/^dbnum1$/iu.test(inner)) {
    section.isChinese = true;
  } else if (SYSTEM_DATE.test(inner)) {
    section.tokens.push(...systemTokens('yyyy"年"m"月"d"日"'));
  } else if (SYSTEM_TIME.test(inner)) {
    section.tokens.push(...systemTokens("h:mm:ss"));
  } else if (inner.startsWith("$")) {
    // "[$¥-804]": the sign of a currency, and the language that it is written in.
    const symbol = inner.slice(1).split("-")[0] ?? "";
    if (symbol !== "") section.tokens.push({ kind: "literal", text: symbol });
  }
}

function ofPiece(piece: RegExpMatchArray): FormatToken | null {
  const [, quoted, escaped, spaced, , , general, halfDay, exponent, date, digit, other] = piece;
  if (quoted !== undefined) return { kind: "literal", text: quoted };
  if (escaped !== undefined) return { kind: "literal", text: escaped };
  if (spaced !== undefined) return { kind: "literal", text: " " };
  if (general !== undefined) return { kind: "general" };
  if (halfDay !== undefined) {
    const [morning = "", afternoon = ""] = halfDay.split("/");
    return { kind: "half-day", morning, afternoon };
  }
  if (exponent !== undefined) return { kind: "exponent", showsPlus: exponent === "+" };
  if (date !== undefined) return { kind: "date", letters: date.toLowerCase() };
  if (digit === "0" || digit === "#" || digit === "?") return { kind: "digit", placeholder: digit };
  return other === undefined ? null : (PUNCTUATION[other] ?? { kind: "literal", text: other });
}

/** The sections of a code. A code longer than a spreadsheet allows has none. */
export function parseFormatCode(code: string): readonly FormatSection[] {
  if (code.length > LONGEST_CODE) return [];
  const sections: OpenSection[] = [{ tokens: [], condition: null, isChinese: false }];
  for (const piece of code.matchAll(PIECE)) {
    const section = sections.at(-1);
    if (piece[0] === ";") sections.push({ tokens: [], condition: null, isChinese: false });
    else if (piece[5] !== undefined && section !== undefined) readBracket(section, piece[5]);
    else {
      const token = ofPiece(piece);
      if (token !== null) section?.tokens.push(token);
    }
  }
  return sections;
}
