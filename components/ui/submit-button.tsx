"use client";

import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Waits with its form: pressed once, it can't be pressed again until there is an answer. */
export function SubmitButton({
  pending: waiting,
  children,
  ...props
}: ComponentProps<typeof Button> & {
  /** What it says meanwhile, where the wait is long enough to wonder. */
  pending?: ReactNode;
}) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" aria-disabled={pending} {...props}>
      {pending ? (waiting ?? children) : children}
    </Button>
  );
}
