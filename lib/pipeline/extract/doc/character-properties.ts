import { type ByteView } from "./byte-view";
import { visitModifiers } from "./property-modifiers";

/** 0 off, 1 on, 0x80 as the style has it, 0x81 the opposite ([MS-DOC] 2.9.327). */
type Toggle = number;

const AS_STYLE: Toggle = 0x80;
const UNLIKE_STYLE: Toggle = 0x81;

/** What is said of characters and matters to reading ([MS-DOC] 2.6.1). */
export interface CharacterProperties {
  readonly style: number | null;
  /** Left out for good by a tracked change. */
  readonly isDeleted: boolean;
  readonly vanish: Toggle;
  readonly strike: Toggle;
  readonly doubleStrike: Toggle;
  readonly isRaised: boolean;
  /** The character drawn in place of U+0028, by its code in a symbol font. */
  readonly symbol: number | null;
}

type Draft = { -readonly [Key in keyof CharacterProperties]: CharacterProperties[Key] };

const RAISED = 1;

function apply(draft: Draft, code: number, operand: ByteView): void {
  switch (code) {
    case 0x4a30:
      draft.style = operand.u16(0);
      break;
    case 0x0800:
      draft.isDeleted = operand.u8(0) === 1;
      break;
    case 0x083c:
      draft.vanish = operand.u8(0);
      break;
    case 0x0837:
      draft.strike = operand.u8(0);
      break;
    case 0x2a53:
      draft.doubleStrike = operand.u8(0);
      break;
    case 0x2a48:
      draft.isRaised = operand.u8(0) === RAISED;
      break;
    case 0x6a09:
      draft.symbol = operand.u16(2);
      break;
  }
}

/** What modifiers make of characters that were otherwise before. */
export function modifiedCharacters(
  before: CharacterProperties,
  modifiers: ByteView,
): CharacterProperties {
  const draft: Draft = { ...before };
  visitModifiers(modifiers, (code, operand) => apply(draft, code, operand));
  return draft;
}

export const PLAIN_CHARACTERS: CharacterProperties = {
  style: null,
  isDeleted: false,
  vanish: AS_STYLE,
  strike: AS_STYLE,
  doubleStrike: AS_STYLE,
  isRaised: false,
  symbol: null,
};

/**
 * The properties on a page of characters ([MS-DOC] 2.9.32): bytes (1), modifiers.
 *
 * @param at a run's {@link PropertyRun.properties}
 */
export function readCharacterProperties(document: ByteView, at: number): CharacterProperties {
  if (at === 0) return PLAIN_CHARACTERS;
  return modifiedCharacters(PLAIN_CHARACTERS, document.part(at + 1, document.u8(at)));
}

function isOn(toggle: Toggle, inStyle: boolean): boolean {
  if (toggle === AS_STYLE) return inStyle;
  return toggle === UNLIKE_STYLE ? !inStyle : toggle !== 0;
}

/** Hidden, deleted or struck out: a reader takes none of them for what the report says. */
export function isLeftOut(properties: CharacterProperties, isHiddenByStyle: boolean): boolean {
  return (
    properties.isDeleted ||
    isOn(properties.vanish, isHiddenByStyle) ||
    isOn(properties.strike, false) ||
    isOn(properties.doubleStrike, false)
  );
}
