import "server-only";

/** Past this the sender is cut off without an answer. */
const DRAIN_LIMIT = 1024 * 1024 * 1024;

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let drained = 0; drained < DRAIN_LIMIT;) {
    const { done, value } = await reader.read();
    if (done) return;
    drained += value.byteLength;
  }
  await reader.cancel();
}

/**
 * The body of a request, chunk by chunk.
 *
 * Whoever stops early, as when the file is too large, still has the rest taken in and thrown away:
 * a browser reads the answer only when it could send all that it had to say.
 */
export async function* receivedBytes({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await drain(reader);
  }
}
