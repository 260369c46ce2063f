import { foldCharacter } from "@/lib/pipeline/text/fold";

/**
 * A text as numbers are looked for in it: folded character by character, without spaces, but for one
 * where a space keeps two numbers or two words of letters apart ("37 0 798", "APP 120").
 */
export interface SpacedText {
  readonly folded: string;
  /** Where each of its characters stands in the document. */
  readonly positions: readonly number[];
}

const WORD = /[\w.]/u;

export function spacedText(text: string, offset: number): SpacedText {
  const positions: number[] = [];
  let folded = "";
  let hasGap = false;
  let before = "";
  for (let index = 0; index < text.length; index += 1) {
    const one = foldedCharacter(text.charAt(index));
    if (one === "") {
      hasGap = true;
      continue;
    }
    if (hasGap && WORD.test(before) && WORD.test(one)) {
      folded += " ";
      positions.push(offset + index - 1);
    }
    folded += one;
    positions.push(offset + index);
    hasGap = false;
    before = one;
  }
  return { folded, positions };
}

/** Circled numbers, which would become digits of the number beside them. */
const CIRCLED = /[①-⑳❶-❿]/u;

/** A character folded, or as it is where it folds to several, so that positions stay true. */
function foldedCharacter(character: string): string {
  if (character > " " && character <= "~") return character;
  const one = foldCharacter(character);
  return one.length > 1 || CIRCLED.test(character) ? character : one;
}
