"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { KeyHint } from "./key-hint";

/** Verdicts that something has to be said with. */
export type FormVerdict = "misread" | "dismissed" | "later";

const FORMS = [
  { verdict: "misread", word: "misread", keys: "M" },
  { verdict: "dismissed", word: "dismiss", keys: "D" },
  { verdict: "later", word: "later", keys: "L" },
] as const;

/** The id of the button that opens a verdict's form, so that the focus can go back to it. */
export const buttonIdOf = (verdict: FormVerdict) => `decide-${verdict}`;

export function VerdictButtons({
  open,
  isPending,
  onConfirm,
  onOpen,
}: {
  /** Whose form is open. */
  open: FormVerdict | null;
  isPending: boolean;
  onConfirm: () => void;
  onOpen: (verdict: FormVerdict) => void;
}) {
  const t = useTranslations("review");
  return (
    <>
      <Button variant="primary" aria-disabled={isPending} onClick={onConfirm}>
        {t("confirm")} <KeyHint keys="C" />
      </Button>
      {FORMS.map(({ verdict, word, keys }) => (
        <Button
          key={verdict}
          id={buttonIdOf(verdict)}
          aria-expanded={open === verdict}
          onClick={() => onOpen(verdict)}
        >
          {t(word)} <KeyHint keys={keys} />
        </Button>
      ))}
    </>
  );
}
