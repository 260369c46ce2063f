/** How two names of bodies stand to each other. */
export type NameRelation =
  | "same"
  /** One shortens the other: 东区城管局, 示例市东区城市管理局. */
  | "short"
  /** One lost a 省, 市, 区 or 县 on the way: 示例水务局, 示例市水务局. */
  | "unit-dropped"
  | "different";

/** Usual short forms, which share no characters in order with the long ones, or too few. */
const SHORT_FORMS: readonly (readonly [long: RegExp, short: string])[] = [
  [/(?:高新技术产业|高新技术|新技术产业|新技术|高技术产业)开发区/gu, "高新区"],
  [/(?:经济技术|经济)开发区/gu, "经开区"],
  [/综合保税区/gu, "综保区"],
  [/管理委员会/gu, "管委"],
  [/管委会/gu, "管委"],
  [/委员会/gu, "委"],
  [/(?:人民)?政府(?:办公[室厅])?$/gu, ""],
];

const UNITS = "省市区县旗州盟";
const BRACKETED = /[（(〔[【][^（()）〔〕[\]【】]{0,40}[）)〕\]】]/gu;

function fold(name: string): string {
  const plain = name.normalize("NFKC").replace(/\s+/gu, "").replace(BRACKETED, "");
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), plain);
}

/** Whether all characters of the short name stand in the long one, in their order. */
function shortens(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return short.at(-1) === long.at(-1);
}

/** Whether the short name is the long one without one 省, 市, 区 or 县 inside it. */
function lacksUnit(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const dropped = long[at] ?? "";
  return at > 0 && UNITS.includes(dropped) && short.slice(at) === long.slice(at + 1);
}

/**
 * Compare two names of bodies as a clerk would: a government and the office that signs for it are
 * one, a short name is a short name, and a lost 市 is a slip.
 */
export function nameRelation(one: string, other: string): NameRelation {
  const [short = "", long = ""] = [fold(one), fold(other)].sort((a, b) => a.length - b.length);
  if (short === long) return "same";
  if (lacksUnit(short, long)) return "unit-dropped";
  if (shortens(short, long) || long === `${short}办公室`) return "short";
  return "different";
}
