/**
 * The server itself, started by start.ts with host and port once all is built. Plain JavaScript, so
 * that nothing but Node and Next is loaded into it; what it tells start.ts goes over the channel.
 */
import { createServer } from "node:http";
import next from "next";

const [host = "127.0.0.1", port = "3000"] = process.argv.slice(2);
const PATIENCE = 10_000;

// Whoever read what is printed here may be gone; that is no reason to print an error about it, which
// nobody reads either, and so on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

/** The port is taken before Next starts, so that two servers don't work on one queue by mistake. */
const server = createServer();
await new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen({ host, port: Number(port) }, resolve);
}).catch((error) => {
  process.send?.({ kind: "refused", code: error.code });
  process.exit(1);
});

const app = next({ dev: false, hostname: host, port: server.address().port });
const ready = app.prepare().then(() => app.getRequestHandler());
server.on("request", async (request, response) => {
  try {
    const handle = await ready;
    await handle(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});

let isStopping = false;

/** Let what is being answered finish, have the queue put in order, and go. */
async function stop() {
  if (isStopping) return;
  isStopping = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  await ready.catch(() => undefined);
  await globalThis.goujiStop?.();
  await closed;
  await app.close();
  process.exit(0);
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
// start.ts is gone, however that came about: a server that nobody can stop must not stay behind.
process.on("disconnect", stop);

await ready;
process.send?.({ kind: "listening", port: server.address().port });
