const CHINESE = "零一二三四五六七八九";

function chinese(value: number): string {
  if (value <= 10) return value === 10 ? "十" : (CHINESE[value] ?? String(value));
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${ones === 0 ? "" : (CHINESE[ones] ?? "")}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** No list of a report comes near it; a hostile start must not be written out. */
const GREATEST_ROMAN = 399;

function roman(value: number): string {
  if (value > GREATEST_ROMAN) return String(value);
  let rest = value;
  let result = "";
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      result += letters;
      rest -= size;
    }
  }
  return result;
}

function letter(value: number): string {
  return String.fromCharCode(0x61 + ((value - 1) % 26));
}

/** Characters that are a number in themselves, from 1 on: how many there are, and the first. */
const SIGNS: Readonly<Record<string, readonly [count: number, first: number]>> = {
  decimalEnclosedCircle: [20, 0x2460],
  decimalEnclosedCircleChinese: [20, 0x2460],
  decimalEnclosedParen: [20, 0x2474],
  decimalEnclosedFullstop: [20, 0x2488],
  ideographEnclosedCircle: [10, 0x3280],
};

/**
 * A number as a list writes it.
 *
 * @param format as WordprocessingML names it ([ISO 29500-1] 17.18.59); digits for one not known
 */
export function listNumeral(value: number, format: string): string {
  if (value < 1) return String(value);
  const sign = SIGNS[format];
  if (sign !== undefined && value <= sign[0]) return String.fromCharCode(sign[1] + value - 1);
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(value);
    case "lowerLetter":
      return letter(value);
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}
