"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RegionParts } from "@/lib/domain/views/region-parts";

export type PartsState =
  | { readonly kind: "none" }
  | { readonly kind: "loading"; readonly address: string }
  | { readonly kind: "failed"; readonly address: string }
  | { readonly kind: "there"; readonly address: string; readonly parts: RegionParts };

/** What is chosen, and its parts as soon as the server has told them; the last choice wins. */
export function useParts(
  initial: RegionParts | null,
  hrefOf: (address: string) => string,
): {
  readonly state: PartsState;
  readonly choose: (address: string | null) => void;
} {
  const [state, setState] = useState<PartsState>(
    initial === null
      ? { kind: "none" }
      : { kind: "there", address: initial.address, parts: initial },
  );
  const known = useRef(new Map<string, RegionParts>());
  const asking = useRef<AbortController>(undefined);
  useEffect(() => () => asking.current?.abort(), []);

  const choose = useCallback(
    (address: string | null) => {
      asking.current?.abort();
      if (address === null) {
        setState({ kind: "none" });
        return;
      }
      const there = known.current.get(address);
      if (there !== undefined) {
        setState({ kind: "there", address, parts: there });
        return;
      }
      const controller = new AbortController();
      asking.current = controller;
      setState({ kind: "loading", address });
      fetch(hrefOf(address), { signal: controller.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`The parts of ${address} could not be fetched`);
          const parts = (await response.json()) as RegionParts;
          known.current.set(address, parts);
          setState({ kind: "there", address, parts });
        })
        .catch(() => {
          if (!controller.signal.aborted) setState({ kind: "failed", address });
        });
    },
    [hrefOf],
  );
  return { state, choose };
}
