import { useEffect, useRef, useState } from "react";
import type { Localized } from "@/lib/domain/localized";
import type { CheckView } from "@/lib/domain/views/check";
import { checkDraft } from "./check-draft";

export type CheckState =
  | { readonly kind: "idle" }
  | { readonly kind: "checking"; readonly name: string }
  | { readonly kind: "done"; readonly view: CheckView }
  | { readonly kind: "failed"; readonly name: string; readonly message: Localized | null };

/** One check at a time: another draft, or leaving the page, gives up the one under way. */
export function useCheck(): readonly [CheckState, (file: File) => void] {
  const [state, setState] = useState<CheckState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function check(file: File) {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const { name } = file;
    setState({ kind: "checking", name });
    const result = await checkDraft(file, run.signal);
    if (result === null || run.signal.aborted) return;
    setState(
      result.ok
        ? { kind: "done", view: result.view }
        : { kind: "failed", name, message: result.message },
    );
  }
  return [state, (file) => void check(file)];
}
