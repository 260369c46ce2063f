"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";

/** Where the choice was made: the other side follows, and both follow the address line. */
export type Side = "form" | "source" | "address";

interface Selection {
  readonly address: string | null;
  readonly by: Side;
}

interface SelectionStore {
  readonly current: () => Selection;
  readonly select: (address: string | null, by: Side) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createSelectionStore(initial: string | null): SelectionStore {
  let selection: Selection = { address: initial, by: "address" };
  const listeners = new Set<() => void>();
  return {
    current: () => selection,
    select(address, by) {
      selection = { address, by };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const SelectionContext = createContext<SelectionStore>(createSelectionStore(null));

/** Keeps the chosen figure for the form and the source together, and in the address line. */
export function SelectionProvider({
  initial,
  children,
}: {
  initial: string | null;
  children: ReactNode;
}) {
  const [store] = useState(() => createSelectionStore(initial));
  useEffect(
    () =>
      store.subscribe(() => {
        const { address } = store.current();
        const url = new URL(window.location.href);
        if (address === null) url.searchParams.delete("cell");
        else url.searchParams.set("cell", address);
        window.history.replaceState(null, "", url);
      }),
    [store],
  );
  return <SelectionContext value={store}>{children}</SelectionContext>;
}

export function useSelect(): SelectionStore["select"] {
  return useContext(SelectionContext).select;
}

/** Whether one of these is chosen, and by which side; only who is concerned draws again. */
export function useChosen(addresses: readonly string[]): Side | null {
  const store = useContext(SelectionContext);
  const snapshot = useCallback(() => {
    const { address, by } = store.current();
    return address !== null && addresses.includes(address) ? by : null;
  }, [store, addresses]);
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

export function useSelectedAddress(): string | null {
  const store = useContext(SelectionContext);
  const snapshot = useCallback(() => store.current().address, [store]);
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}
