import type { Destination } from "./rtf-destinations";

/** What a group inherits and its end takes back. */
export interface RtfState {
  destination: Destination;
  font: number;
  isHidden: boolean;
  isStruck: boolean;
  isDeleted: boolean;
  isRaised: boolean;
  /** How many characters stand after a Unicode character for programs that don't know it. */
  fallback: number;
  isInTable: boolean;
  tableDepth: number;
  /** 1 to 9 for a heading, else null. */
  level: number | null;
}

export function firstState(): RtfState {
  return {
    destination: "text",
    font: 0,
    isHidden: false,
    isStruck: false,
    isDeleted: false,
    isRaised: false,
    fallback: 1,
    isInTable: false,
    tableDepth: 1,
    level: null,
  };
}

/** A toggle is on unless its number is 0. */
const isOn = (value: number | null) => value !== 0;

/**
 * Apply a control word that formats characters or paragraphs.
 *
 * @param standardFont the document's, which \plain goes back to
 */
export function applyFormat(
  state: RtfState,
  name: string,
  value: number | null,
  standardFont: number,
): void {
  switch (name) {
    case "plain":
      state.isHidden = false;
      state.isStruck = false;
      state.isDeleted = false;
      state.isRaised = false;
      state.font = standardFont;
      break;
    case "f":
      state.font = value ?? 0;
      break;
    case "v":
      state.isHidden = isOn(value);
      break;
    case "strike":
    case "striked":
      state.isStruck = isOn(value);
      break;
    case "deleted":
      state.isDeleted = isOn(value);
      break;
    case "super":
      state.isRaised = isOn(value);
      break;
    case "sub":
    case "nosupersub":
      state.isRaised = false;
      break;
    case "uc":
      state.fallback = Math.min(Math.max(value ?? 1, 0), 16);
      break;
    case "pard":
      state.isInTable = false;
      state.tableDepth = 1;
      state.level = null;
      break;
    case "intbl":
      state.isInTable = isOn(value);
      break;
    case "itap":
      state.tableDepth = value ?? 1;
      state.isInTable = state.tableDepth > 0;
      break;
    case "outlinelevel":
      state.level = value !== null && value >= 0 && value < 9 ? value + 1 : null;
      break;
  }
}
