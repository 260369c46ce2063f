/** The wordings of the letter, each with what is filled in. */
export interface LetterValues {
  readonly heading: { readonly year: number };
  readonly addressee: { readonly agency: string };
  readonly opening: { readonly year: number; readonly file: string; readonly count: number };
  readonly nothing: { readonly year: number; readonly file: string };
  readonly closing: Nothing;
  readonly contact: Nothing;
  readonly signatory: Nothing;
  readonly date: Nothing;
  readonly place: Nothing;
  readonly problem: Nothing;
  readonly equation: Nothing;
  readonly remedy: Nothing;
  readonly row: { readonly section: string; readonly row: string; readonly cells: string };
  readonly cell: { readonly column: string; readonly printed: string };
  readonly blankCell: { readonly column: string };
  readonly missingCell: { readonly column: string };
  readonly quote: { readonly section: string; readonly quote: string };
  readonly bareQuote: { readonly quote: string };
  readonly onPage: { readonly words: string; readonly page: number };
  readonly more: { readonly count: number };
  readonly allZeros: { readonly count: number };
  readonly zeros: { readonly count: number };
  readonly otherYear: { readonly label: string; readonly year: number };
}

type Nothing = Readonly<Record<string, never>>;

/** Says one of them; which words those are is a matter of the messages, where people edit them. */
export type SayInLetter = <Key extends keyof LetterValues>(
  key: Key,
  values: LetterValues[Key],
) => string;
