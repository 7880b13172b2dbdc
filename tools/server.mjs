// Serves the built site the way a deployment should: with the headers of deploy/headers.json,
// the precompressed files, and nothing else. The browser tests use the same server.
//
//   node tools/server.mjs [DIRECTORY]      PORT=8080 HOST=127.0.0.1

import { realpathSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { HEADERS, headersFor, typeOf } from "./headers.mjs";

export { HEADERS };

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A folder's files, each with its headers: also where a browser is told that it has the file already. */
function staticFiles(directory, headers) {
  const files = sirv(directory, { etag: true, brotli: true, gzip: true });
  return (request, response, missing) => {
    const path = request.url.replace(/[?#].*$/, "");
    const type = typeOf(path);
    setAll(response, { ...headersFor(path, { headers }), ...(type && { "Content-Type": type }) });
    files(request, response, missing);
  };
}

/**
 * Starts a server on 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.directory what is served
 * @param {number} [options.port] the port wanted; 0 means any, and a taken one means the next
 * @param {string} [options.base] the address below which it is served, such as "/a/b/"
 * @param {Record<string, string>} [options.mounts] further directories, by their first path part
 * @param {object} [options.headers] others than those of deploy/headers.json
 * @returns {Promise<{url: string, log: Request[], intercept: Function, close: () => Promise<void>}>}
 *   `log` grows by `{ method, path, status, encoding, at }` for each request;
 *   `intercept(fn)` lets a test answer first: `fn(request, response, proceed)` returns true if it
 *   did, or will; `proceed()` gives the ordinary answer after all.
 */
export async function start({ directory, port = 0, host = "127.0.0.1", base = "/", mounts = {}, headers = HEADERS }) {
  const log = [];
  const site = staticFiles(directory, headers);
  const mounted = Object.entries(mounts).map(([name, path]) => [`/${name}/`, staticFiles(path, headers)]);
  let intercept = () => false;

  const server = createServer((request, response) => {
    const entry = { method: request.method, path: request.url, at: Date.now() };
    log.push(entry);
    response.on("finish", () => {
      entry.status = response.statusCode;
      entry.encoding = response.getHeader("Content-Encoding") ?? "identity";
    });
    if (!intercept(request, response, () => answer(request, response))) answer(request, response);
  });

  function answer(request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
      setAll(response, headersFor(request.url, { missing: true, headers }));
      response.writeHead(405).end();
      return;
    }
    const missing = () => {
      setAll(response, headersFor(request.url, { missing: true, headers }));
      response.writeHead(404, { "Content-Type": "text/plain" }).end("404 Not Found\n");
    };
    for (const [prefix, files] of mounted) {
      if (!request.url.startsWith(prefix)) continue;
      request.url = request.url.slice(prefix.length - 1);
      files(request, response, missing);
      return;
    }
    if (!request.url.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
    site(request, response, missing);
  }

  await listen(server, port, host);
  return {
    url: `http://${host}:${server.address().port}${base}`,
    log,
    intercept: (first) => (intercept = first ?? (() => false)),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, wanted, host) {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(port, host, () => {
          server.off("error", failed);
          done();
        });
      });
      return;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port >= wanted + 100) throw error;
    }
  }
}

const asked = process.argv[1] && realpathSync(process.argv[1]);
if (asked === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8080);
  const host = process.env.HOST ?? "127.0.0.1";
  const { url } = await start({ directory: process.argv[2] ?? `${ROOT}dist`, port, host });
  console.log(url);
}
