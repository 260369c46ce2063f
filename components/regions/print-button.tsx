"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Asks the browser to print; the word is handed in, so that no messages travel for it. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden />
      {children}
    </Button>
  );
}
