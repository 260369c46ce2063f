const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Digits printed above the line, as the characters that say so: the number of a note after a figure
 * must not become its last digit.
 */
export function raisedDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
}
