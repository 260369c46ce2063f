"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE = 1500;

/** Asks for the page again and again while something is under way, but not while nobody looks. */
export function useRefreshing(isActive: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isActive) return;
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, PAUSE);
    return () => clearInterval(timer);
  }, [isActive, router]);
}
