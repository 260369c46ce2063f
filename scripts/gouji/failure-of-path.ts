import { stat } from "node:fs/promises";
import type { ReadFailure } from "@/lib/domain/read-error";
import { LIMITS } from "@/lib/pipeline/limits";
import { readFailure } from "@/lib/pipeline/read-failure";

/** What can be told of a path without opening it; null when it can be read. */
export async function failureOfPath(file: string): Promise<ReadFailure | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) {
    return readFailure("unsupported", {
      zh: "没有这个文件，或者没有权限打开。请检查路径。",
      en: "There is no such file, or it may not be opened. Check the path.",
    });
  }
  if (!found.isFile()) {
    return readFailure("unsupported", {
      zh: "这不是文件。请逐个写出要读的文件。",
      en: "This is not a file. Name the files to read one by one.",
    });
  }
  return found.size > LIMITS.fileBytes ? readFailure("too-large") : null;
}
