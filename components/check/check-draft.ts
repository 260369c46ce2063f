import { errorOfAnswer } from "@/components/upload/server-answer";
import type { Localized } from "@/lib/domain/localized";
import { CheckView } from "@/lib/domain/views/check";

export type CheckResult =
  | { readonly ok: true; readonly view: CheckView }
  /** Null where the connection failed before the server could say why. */
  | { readonly ok: false; readonly message: Localized | null };

function viewOf(answer: string): CheckView | null {
  const parsed = CheckView.safeParse(JSON.parse(answer));
  return parsed.success ? parsed.data : null;
}

/**
 * Have a draft checked.
 *
 * @param gone gives it up; the answer is then null
 */
export async function checkDraft(file: File, gone: AbortSignal): Promise<CheckResult | null> {
  try {
    const response = await fetch(`/api/check?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
      signal: gone,
    });
    const answer = await response.text();
    const view = response.ok ? viewOf(answer) : null;
    return view === null ? { ok: false, message: errorOfAnswer(answer) } : { ok: true, view };
  } catch {
    return gone.aborted ? null : { ok: false, message: null };
  }
}
