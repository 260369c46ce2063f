"use client";

import { useSearchParams } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useTransition,
} from "react";

const PARAMETERS = {
  q: parseAsString,
  year: parseAsString,
  region: parseAsString,
  kind: parseAsString,
  level: parseAsString,
  form: parseAsString,
  findings: parseAsString,
  published: parseAsString,
  across: parseAsString,
  metric: parseAsString,
  sort: parseAsString,
  order: parseAsString,
  columns: parseAsString,
  heat: parseAsString,
  spark: parseAsString,
  change: parseAsString,
  rank: parseAsString,
  page: parseAsString,
  body: parseAsString,
};

export type ListParameter = keyof typeof PARAMETERS;

/** Parameters that change; null takes one out. */
export type ListChange = Partial<Readonly<Record<ListParameter, string | null>>>;

interface ListState {
  /** What the address says, or is about to say: ahead of what the server has answered. */
  readonly now: Readonly<Record<ListParameter, string | null>>;
  /** Ask for another list: the address changes, and the server answers. */
  readonly ask: (change: ListChange) => void;
  /** Note something in the address that the server need not answer. */
  readonly note: (change: ListChange) => void;
  /** The address that a change leads to. */
  readonly hrefOf: (change: ListChange) => string;
  /** The answer is on its way. */
  readonly isPending: boolean;
}

const NOTHING = Object.fromEntries(
  Object.keys(PARAMETERS).map((name) => [name, null]),
) as ListState["now"];

const ListContext = createContext<ListState>({
  now: NOTHING,
  ask: () => undefined,
  note: () => undefined,
  hrefOf: () => "",
  isPending: false,
});

export function useListState(): ListState {
  return useContext(ListContext);
}

/** The items of a list in the address. */
export function listed(text: string | null): readonly string[] {
  return text === null || text === "" ? [] : text.split(",");
}

/** Of a list in the address; nothing of an empty one. */
export function written(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(",");
}

/** Keeps all that the list shows in the address, for the controls around it and the table alike. */
export function ListStateProvider({ children }: { children: ReactNode }) {
  const [isPending, startTransition] = useTransition();
  const [now, setQuery] = useQueryStates(PARAMETERS, {
    shallow: false,
    history: "push",
    startTransition,
  });
  const [, setNote] = useQueryStates(PARAMETERS, { shallow: true, history: "replace" });
  const parameters = useSearchParams();

  const ask = useCallback(
    (change: ListChange) => void setQuery({ page: null, ...change }),
    [setQuery],
  );
  const note = useCallback((change: ListChange) => void setNote(change), [setNote]);
  const hrefOf = useCallback(
    (change: ListChange) => {
      const next = new URLSearchParams(parameters);
      for (const [name, value] of Object.entries({ page: null, ...change })) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return `?${next.toString().replaceAll("%2C", ",")}`;
    },
    [parameters],
  );
  const state = useMemo(
    () => ({ now, ask, note, hrefOf, isPending }),
    [ask, hrefOf, isPending, note, now],
  );
  return <ListContext value={state}>{children}</ListContext>;
}
