"use client";

import type { ReactNode } from "react";

/** The form under the buttons: sends what it holds, and leaves sending to the desk. */
export function FormOfVerdict({
  label,
  onSubmit,
  children,
}: {
  label: string;
  onSubmit: (form: FormData) => void;
  children: ReactNode;
}) {
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
    </form>
  );
}
