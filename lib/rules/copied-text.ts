import { type Place, textPlace } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { stretchesOf } from "@/lib/prints/same-stretches";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import type { SharedPassage } from "./surroundings";
import { nameRelation } from "./words/name-relation";
import { namesOfBodies, NEEDS_OTHER_BODIES } from "./words/other-bodies";

/** In one paragraph with one other report: fewer may be chance, or the words of the trade. */
const SENTENCES = 3;
const CHARACTERS = 150;
/** In the whole report, where every paragraph is short: so many are no chance either. */
const SENTENCES_IN_ALL = 6;

/** Which block of the document an offset lies in; blocks stand in order and never overlap. */
function paragraphAt(report: ReadReport, offset: number): number {
  const { blocks } = report.document;
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Paragraph {
  readonly number: number;
  readonly passages: readonly SharedPassage[];
}

/** A government and the office that signs for it, and other names of one body, share a report rightly. */
function isOther(report: ReadReport, { with: { name } }: SharedPassage): boolean {
  const own = report.agency === null ? report.agencyNames : [report.agency, ...report.agencyNames];
  return own.every((each) => nameRelation(each, name) === "different");
}

function grouped(
  passages: readonly SharedPassage[],
  keyOf: (passage: SharedPassage) => string,
): SharedPassage[][] {
  const groups = new Map<string, SharedPassage[]>();
  for (const passage of passages) {
    const group = groups.get(keyOf(passage));
    if (group === undefined) groups.set(keyOf(passage), [passage]);
    else group.push(passage);
  }
  return [...groups.values()];
}

/** The paragraphs that are so far the same that somebody took them over. */
function takenOver(report: ReadReport, passages: readonly SharedPassage[]): Paragraph[] {
  const paragraphOf = ({ start }: SharedPassage) => paragraphAt(report, start);
  return grouped(passages, (passage) => String(paragraphOf(passage)))
    .filter(
      (group) =>
        passages.length >= SENTENCES_IN_ALL ||
        group.length >= SENTENCES ||
        group.reduce((sum, { start, end }) => sum + end - start, 0) >= CHARACTERS,
    )
    .flatMap((group) =>
      group[0] === undefined ? [] : [{ number: paragraphOf(group[0]), passages: group }],
    );
}

/** Each taken-over stretch once, however many bodies have it. */
function placesOf(paragraphs: readonly Paragraph[]): Place[] {
  const sentences = new Map(
    paragraphs.flatMap(({ number, passages }) =>
      passages.map(({ start, end }) => [start, { start, end, paragraph: number }] as const),
    ),
  );
  const inOrder = [...sentences.values()].sort((a, b) => a.start - b.start);
  return stretchesOf(inOrder).map(({ start, end }) => textPlace(start, end));
}

function check({ report, surroundings }: Subject): Outcome[] {
  if (surroundings === null) return [NEEDS_OTHER_BODIES];
  const others = surroundings.sharedPassages.filter((passage) => isOther(report, passage));
  const copies = grouped(others, (passage) => passage.with.reportId)
    .map((passages) => ({ source: passages[0], paragraphs: takenOver(report, passages) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((a, b) => b.paragraphs.length - a.paragraphs.length);
  if (copies.length === 0) return [];

  const names = [...new Set(copies.flatMap(({ source }) => source?.with.name ?? []))].map(
    (name) => {
      const years = copies.flatMap(({ source }) => (source?.with.name === name ? source.year : []));
      return { name, years: [...new Set(years)].sort((a, b) => a - b) };
    },
  );
  const zh = namesOfBodies(names.map(({ name, years }) => `${name}（${years.join("、")} 年）`));
  const en = namesOfBodies(names.map(({ name, years }) => `${name} (${years.join(", ")})`));
  const count = new Set(copies.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)))
    .size;
  return [
    {
      message: {
        zh: `${count} 段文字与别的机关的报告相同：${zh.zh}`,
        en: `${count === 1 ? "1 paragraph is" : `${count} paragraphs are`} as in another body's report: ${en.en}`,
      },
      places: placesOf(copies.flatMap(({ paragraphs }) => paragraphs)),
    },
  ];
}

/** A report tells of its own body; another body's paragraphs tell of that one. */
export const copiedText = defineRule({
  id: "copied-text",
  group: "across-bodies",
  severity: "warning",
  title: { zh: "文字与别的机关相同", en: "Paragraphs of another body" },
  basis: {
    zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责",
    en: "Notice (2021) No. 30: reports are not to be copies",
  },
  check,
});
