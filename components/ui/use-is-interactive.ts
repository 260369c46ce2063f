"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in what the server sends, true once the page's script has taken over. */
export function useIsInteractive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
