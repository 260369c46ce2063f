import { request } from "node:http";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  json(): unknown;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** A request with headers that a browser's `fetch` would not let a page set, such as Host. */
export function httpRequest(
  url: string,
  { method, headers, body }: Asked = {},
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: method ?? "GET", headers: { ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: whole,
          json: () => JSON.parse(whole.toString("utf8")) as unknown,
        });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
