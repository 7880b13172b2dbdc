// Starts real web servers with the configurations of deploy/, each on a port of its own, in a folder of
// its own, and as a process of this test: no service of the machine is touched.

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 15_000;
const ROOT = process.getuid() === 0;
/** Debian keeps servers where only root's shell looks. */
const PATH = `${process.env.PATH}:/usr/sbin`;

/** A program that is on the path. */
export function isInstalled(program) {
  return PATH.split(":").some((folder) => existsSync(join(folder, program)));
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
}

/** A new folder that a server may read which gives up root's rights. */
export function readableFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** Runs a server until it is stopped. `write(folder, port)` makes its command line. */
async function running(write, path) {
  const folder = readableFolder("host-");
  const port = await freePort();
  const [program, ...args] = write(folder, port);
  const child = spawn(program, args, { env: { ...process.env, PATH }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((done) => child.on("exit", done));
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${program} does not start: ${said}${log(folder)}`);
    }
  }
  return {
    url: `http://127.0.0.1:${port}${path}`,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function log(folder) {
  const path = join(folder, "error.log");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function writeConfigurations(folder, configurations) {
  for (const [name, text] of Object.entries(configurations)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Which compressed files nginx can send here. */
export const NGINX_ENCODINGS = existsSync(BROTLI) ? ["br", "gzip"] : ["gzip"];

/**
 * nginx, with the site at the root of the server or below a folder.
 *
 * @param {{ site: string, path: string, configurations: Record<string, string> }} options
 */
export function nginx({ site, path, configurations }) {
  return running((folder, port) => {
    const brotli = NGINX_ENCODINGS.includes("br");
    const withBrotli = configurations["nginx/site.conf"].replace("# brotli_static on;", "brotli_static on;");
    writeConfigurations(folder, { ...configurations, ...(brotli && { "nginx/site.conf": withBrotli }) });
    const include = `include ${folder}/nginx/site.conf;`;
    const place = path === "/" ? `root ${site}; ${include}` : `location ${path} { alias ${site}/; ${include} }`;
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((of) => `${of}_temp_path ${folder}/${of};`);
    writeFileSync(
      `${folder}/nginx.conf`,
      `${brotli ? `load_module ${BROTLI};` : ""}
      ${ROOT ? "user root;" : ""}
      daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
      events {}
      http {
        access_log off; ${temporary.join(" ")}
        include ${folder}/nginx/http.conf;
        server { listen 127.0.0.1:${port}; ${place} }
      }`,
    );
    return ["nginx", "-p", folder, "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`];
  }, path);
}

const MODULES = [
  "mpm_event", "authz_core", "unixd", "dir", "mime", "headers", "rewrite", "alias", "autoindex", "deflate", "filter",
];

/** The modules that this Apache has as files; the others are built in. */
function apacheModules() {
  const folder = "/usr/lib/apache2/modules";
  const builtIn = spawnSync("apache2", ["-l"], { env: { ...process.env, PATH }, encoding: "utf8" }).stdout;
  return MODULES.filter((name) => !builtIn.includes(`mod_${name}.c`)).map(
    (name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`,
  );
}

/**
 * Apache, with the configuration as the folder's .htaccess, or included for the folder.
 *
 * @param {{ site: string, path: string, configurations: Record<string, string>, htaccess: boolean }} options
 */
export function apache({ site, path, configurations, htaccess }) {
  return running((folder, port) => {
    writeConfigurations(folder, configurations);
    if (htaccess) writeFileSync(join(site, ".htaccess"), configurations["apache.conf"]);
    const place = path === "/" ? `DocumentRoot ${site}` : `DocumentRoot ${folder}\nAlias ${path} ${site}/`;
    const rules = htaccess
      ? "AllowOverride FileInfo Indexes Options=Indexes"
      : `AllowOverride None\nInclude ${folder}/apache.conf`;
    writeFileSync(
      `${folder}/apache.conf.d`,
      `ServerRoot ${folder}
      ${apacheModules().join("\n")}
      ServerName localhost
      ${ROOT ? "User www-data\nGroup www-data" : ""}
      Listen 127.0.0.1:${port}
      PidFile ${folder}/pid
      DefaultRuntimeDir ${folder}
      ErrorLog ${folder}/error.log
      TypesConfig /etc/mime.types
      # As Debian ships it: what is compressed already must not be compressed again.
      AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/wasm
      # As Debian ships it: names of folders that look like these are listed unless it is switched off.
      <Directory />
        Options +Indexes +FollowSymLinks
        AllowOverride None
      </Directory>
      ${place}
      <Directory ${site}>
        ${rules}
      </Directory>`,
    );
    return ["apache2", "-X", "-d", folder, "-f", `${folder}/apache.conf.d`];
  }, path);
}

/** One request, as it is: nothing is followed, nothing is unpacked. */
export function ask(url, { method = "GET", headers = {} } = {}) {
  return new Promise((done, failed) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        done({ status: answer.statusCode, headers: distinct(answer.rawHeaders), body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", failed);
    sent.end();
  });
}

/** Each header's values, by its name in small letters. */
function distinct(raw) {
  const all = {};
  for (let at = 0; at < raw.length; at += 2) (all[raw[at].toLowerCase()] ??= []).push(raw[at + 1]);
  return all;
}
