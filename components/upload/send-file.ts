import type { Localized } from "@/lib/domain/localized";
import { errorOfAnswer, textOfAnswer } from "./server-answer";

export type SendResult =
  | { readonly ok: true; readonly uploadId: string }
  /** Null where the connection failed before the server could say why. */
  | { readonly ok: false; readonly message: Localized | null };

/**
 * Send one file. By XMLHttpRequest, since it alone tells how much has gone.
 *
 * @param onProgress from 0 to 1
 */
export function sendFile(
  batchId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const address = `/api/uploads/${batchId}/files?name=${encodeURIComponent(file.name)}`;
    request.open("PUT", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => {
      const uploadId = textOfAnswer(request.responseText, "uploadId");
      resolve(
        request.status === 201 && uploadId !== null
          ? { ok: true, uploadId }
          : { ok: false, message: errorOfAnswer(request.responseText) },
      );
    };
    request.onerror = () => resolve({ ok: false, message: null });
    request.send(file);
  });
}

export type NewBatch =
  | { readonly ok: true; readonly batchId: string }
  | { readonly ok: false; readonly message: Localized | null };

export async function createBatch(): Promise<NewBatch> {
  try {
    const response = await fetch("/api/uploads", { method: "POST" });
    const answer = await response.text();
    const batchId = textOfAnswer(answer, "batchId");
    return batchId === null ? { ok: false, message: errorOfAnswer(answer) } : { ok: true, batchId };
  } catch {
    return { ok: false, message: null };
  }
}
