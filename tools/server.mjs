// Serves the built site the way a deployment should: with the headers of deploy/headers.json,
// the precompressed files, and nothing else. The browser tests use the same server.
//
//   node tools/server.mjs [DIRECTORY]      PORT=8080 HOST=127.0.0.1

import { readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const HEADERS = JSON.parse(readFileSync(`${ROOT}deploy/headers.json`, "utf8"));

/** Trunk puts a hash of the contents into the names of all files but the documents. */
const HASHED_NAME = /-[0-9a-f]{8,16}(_bg)?\.\w+$|^\/?embed-\d+\.js$/;

function headersFor(path) {
  return {
    ...HEADERS.everything,
    ...HEADERS.pages[basename(path)],
    ...(HASHED_NAME.test(path) ? HEADERS.hashed : HEADERS.documents),
  };
}

function setHeaders(response, path) {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

function staticFiles(directory) {
  return sirv(directory, { etag: true, brotli: true, gzip: true, setHeaders });
}

/**
 * Starts a server on 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.directory what is served
 * @param {number} [options.port] the port wanted; 0 means any, and a taken one means the next
 * @param {string} [options.base] the address below which it is served, such as "/a/b/"
 * @param {Record<string, string>} [options.mounts] further directories, by their first path part
 * @returns {Promise<{url: string, log: Request[], intercept: Function, close: () => Promise<void>}>}
 *   `log` grows by `{ method, path, status, encoding, at }` for each request;
 *   `intercept(fn)` lets a test answer first: `fn(request, response, proceed)` returns true if it
 *   did, or will; `proceed()` gives the ordinary answer after all.
 */
export async function start({ directory, port = 0, host = "127.0.0.1", base = "/", mounts = {} }) {
  const log = [];
  const site = staticFiles(directory);
  const mounted = Object.entries(mounts).map(([name, path]) => [`/${name}/`, staticFiles(path)]);
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
      response.writeHead(405).end();
      return;
    }
    const missing = () => {
      setHeaders(response, "/404");
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
