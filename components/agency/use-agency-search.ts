"use client";

import { useEffect, useState } from "react";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";

export type SearchAgencies = (text: string) => Promise<readonly AgencyRef[]>;

const PAUSE = 150;

/** Bodies that fit what is typed, asked for when the typing pauses; a late answer is dropped. */
export function useAgencySearch(
  search: SearchAgencies,
  text: string,
  isActive: boolean,
): readonly AgencyRef[] {
  const [found, setFound] = useState<readonly AgencyRef[]>([]);
  useEffect(() => {
    if (!isActive) return;
    let isStale = false;
    const timer = setTimeout(() => {
      void search(text.trim()).then((agencies) => {
        if (!isStale) setFound(agencies);
      });
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, isActive, search]);
  return found;
}
