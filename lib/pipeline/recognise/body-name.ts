import { areApart, withoutPlace } from "./resolve-region";

/** What names of public bodies end with. The longest that fits is the one that is meant. */
const ENDINGS = [
  "人民政府办公室",
  "人民政府办公厅",
  "人民政府",
  "街道办事处",
  "管理委员会",
  "办事处",
  "委员会",
  "管委会",
  "办公室",
  "办公厅",
  "监督局",
  "人民检察院",
  "人民法院",
  "总队",
  "支队",
  "大队",
  "中队",
  "中心",
  "集团",
  "公司",
  "大学",
  "学院",
  "学校",
  "医院",
  "分局",
  "政府",
  "街道",
  "海关",
  "银行",
  "局",
  "委",
  "办",
  "厅",
  "部",
  "署",
  "院",
  "处",
  "所",
  "站",
  "馆",
  "社",
  "会",
  "镇",
  "乡",
  "区",
  "县",
  "市",
  "省",
] as const;

const CHARACTERS = /^[\p{Script=Han}()（）·、“”—-]{2,45}$/u;
/** Words that stand in sentences about a body and never in its name. */
const SENTENCE =
  /(?:按照|根据|依据|编制|如下|情况|报告|公开|本年|我[局委办区市县镇乡]|[。，；：！？])/u;

export function hasBodyEnding(name: string): boolean {
  const bare = name.replace(/[（(][^（）()]*[）)]$/u, "");
  return ENDINGS.some((ending) => bare.endsWith(ending) && bare.length > ending.length);
}

/** Whether a text without spaces can be the name of a public body. */
export function isBodyName(text: string): boolean {
  return CHARACTERS.test(text) && !SENTENCE.test(text) && hasBodyEnding(text);
}

/** Whether all characters of one name stand in the other in the same order. */
export function isSubsequence(short: string, long: string): boolean {
  let next = 0;
  for (const character of long) if (short[next] === character) next += 1;
  return next === short.length;
}

/**
 * Whether two names are of one body: one is the other abbreviated (城管局 for 城市管理局), or they
 * share so much that only a prefix or a word differs (鹤岗 for 鹤岗市, 高新区 for 新技术开发区).
 */
export function nameOneBody(a: string, b: string): boolean {
  if (areApart(a, b)) return false;
  if (isSubsequence(a, b) || isSubsequence(b, a)) return true;
  const [one, other] = [withoutPlace(a), withoutPlace(b)];
  return sharedLength(one, other) / Math.min(one.length, other.length) >= 0.7;
}

/** Length of the longest common subsequence. Names are short, so the square is cheap. */
function sharedLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let column = 1; column <= b.length; column += 1) {
      next[column] =
        character === b[column - 1]
          ? (row[column - 1] ?? 0) + 1
          : Math.max(row[column] ?? 0, next[column - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
