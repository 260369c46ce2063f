import type { Localized } from "@/lib/domain/localized";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The string under a name in a JSON answer, or null. */
export function textOfAnswer(answer: string, name: string): string | null {
  const value = parsed(answer);
  const text = isRecord(value) ? value[name] : undefined;
  return typeof text === "string" ? text : null;
}

/** What the server says went wrong, in both languages, or null where it says nothing of the kind. */
export function errorOfAnswer(answer: string): Localized | null {
  const value = parsed(answer);
  const error = isRecord(value) && isRecord(value["error"]) ? value["error"] : {};
  const message = isRecord(error["message"]) ? error["message"] : {};
  const { zh, en } = message;
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : null;
}
