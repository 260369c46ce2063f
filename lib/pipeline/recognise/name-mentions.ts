import { textPlace } from "@/lib/domain/place";
import type { NameMention } from "@/lib/domain/report";
import { compact } from "@/lib/pipeline/text/compact";
import type { Line } from "@/lib/pipeline/text/lines";
import { placeBefore } from "./regions";

/** Endings that many bodies share: "监督局" alone may be half of another word. */
const GENERIC =
  /^(?:管理|执法|服务|监管|监督|建设|保障|行政|综合|工作)?(?:局|委员会|委|办公室|中心|人民政府|政府|办事处|管委会|管理委员会)$/u;
/** Words that the last character of a name begins: 局面, 委托. */
const ANOTHER_WORD = /^(?:局[面限部势]|委[托派员])/u;
const SHORTEST_MENTION = 3;
const LONGEST_MENTION = 40;

/**
 * How far left of its last character a mention of a body reaches: as long as the characters stand,
 * in this order, in the body's name. "按照区城管局" has 区城管局 of 南岗区城市管理局.
 */
function mentionStart(text: string, end: number, name: string): number {
  let inName = name.length - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_MENTION) {
    const character = text[start - 1] ?? "";
    const found = inName < 0 ? -1 : name.lastIndexOf(character, inName);
    if (found === -1) break;
    inName = found - 1;
    start -= 1;
  }
  return start;
}

/** Whether a mention begins with the end of another place's name: 道里|区城市管理局. */
function isOfAnotherPlace(text: string, start: number, name: string): boolean {
  const place = placeBefore(text, start + 1);
  return place !== null && !name.includes(place.name);
}

/**
 * Where running text speaks of a body by its name or a short form of it, each printed form once.
 *
 * @param name the fullest name known so far
 */
export function findNameMentions(lines: readonly Line[], name: string): NameMention[] {
  const last = name.at(-1);
  if (last === undefined) return [];
  const mentions = new Map<string, NameMention>();
  for (const line of lines) {
    if (line.inTable) continue;
    const { printed, rangeOf } = compact(line.text, line.start);
    for (let at = printed.indexOf(last); at !== -1; at = printed.indexOf(last, at + 1)) {
      const start = mentionStart(printed, at + 1, name);
      const isTelling = !GENERIC.test(printed.slice(start, at + 1));
      if (at + 1 - start < SHORTEST_MENTION || !isTelling) continue;
      if (ANOTHER_WORD.test(printed.slice(at)) || isOfAnotherPlace(printed, start, name)) continue;
      // The region right before a mention makes it the fuller name: 哈尔滨市 + 南岗区城管局.
      const full = placeBefore(printed, start)?.start ?? start;
      const mention = printed.slice(full, at + 1);
      const range = rangeOf(full, at + 1);
      if (!mentions.has(mention)) {
        mentions.set(mention, {
          name: mention,
          role: "text",
          place: textPlace(range.start, range.end),
        });
      }
    }
  }
  return [...mentions.values()];
}
