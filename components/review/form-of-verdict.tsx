"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** The form under the buttons: sends what it holds, and leaves sending to the desk. */
export function FormOfVerdict({
  label,
  save,
  isPending,
  onSubmit,
  onCancel,
  children,
}: {
  label: string;
  /** What the button that sends it says. */
  save: string;
  isPending: boolean;
  onSubmit: (form: FormData) => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const common = useTranslations("common");
  return (
    <form
      aria-label={label}
      className="space-y-4 border-l-4 border-line pl-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" aria-disabled={isPending}>
          {save}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
