"use client";

import { Download, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export function LetterActions({ docx }: { docx: string }) {
  const t = useTranslations("letter");
  return (
    <>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden />
        {t("print")}
      </Button>
      <Button asChild variant="primary">
        <a href={docx} download>
          <Download aria-hidden />
          {t("download")}
        </a>
      </Button>
    </>
  );
}
