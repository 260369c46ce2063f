"use client";

import { useSyncExternalStore } from "react";
import type { Localized } from "@/lib/domain/localized";
import { sendFile } from "./send-file";

/** A file of this browser that the server does not have yet, or has just received. */
export interface SentFile {
  readonly key: number;
  readonly batchId: string;
  readonly file: File;
  /** `refused`: the server said why. `lost`: the connection broke. */
  readonly state: "queued" | "sending" | "sent" | "refused" | "lost";
  readonly progress: number;
  readonly uploadId: string | null;
  readonly message: Localized | null;
}

const PARALLEL = 3;
const NONE: readonly SentFile[] = [];

/*
 * One store for the window, not for a page: sending goes on while the other pages are looked at.
 */
let files: readonly SentFile[] = NONE;
const listeners = new Set<() => void>();

const isUnderWay = ({ state }: SentFile) => state === "queued" || state === "sending";

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function publish(next: readonly SentFile[]): void {
  files = next;
  // Closing the window would lose what has not been sent; going to another page would not.
  if (files.some(isUnderWay)) window.addEventListener("beforeunload", warn);
  else window.removeEventListener("beforeunload", warn);
  for (const listener of listeners) listener();
}

function change(key: number, step: Partial<SentFile>): void {
  publish(files.map((each) => (each.key === key ? { ...each, ...step } : each)));
}

async function sendOne({ key, batchId, file }: SentFile): Promise<void> {
  change(key, { state: "sending", progress: 0 });
  const result = await sendFile(batchId, file, (progress) => change(key, { progress }));
  if (result.ok) change(key, { state: "sent", uploadId: result.uploadId });
  else {
    change(key, { state: result.message === null ? "lost" : "refused", message: result.message });
  }
  pump();
}

function pump(): void {
  const room = PARALLEL - files.filter(({ state }) => state === "sending").length;
  for (const next of files.filter(({ state }) => state === "queued").slice(0, Math.max(0, room))) {
    void sendOne(next);
  }
}

/** Send files three at a time. What has been sent is the server's, and outlives this window. */
export function sendFiles(batchId: string, list: readonly File[]): void {
  const added = list.map((file, index): SentFile => ({
    key: files.length + index,
    batchId,
    file,
    state: "queued",
    progress: 0,
    uploadId: null,
    message: null,
  }));
  publish([...files, ...added]);
  pump();
}

export function sendAgain(key: number): void {
  change(key, { state: "queued", message: null });
  pump();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSentFiles(): readonly SentFile[] {
  return useSyncExternalStore(
    subscribe,
    () => files,
    () => NONE,
  );
}
