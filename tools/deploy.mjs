// Writes the configurations in deploy/ from deploy/headers.json, for each kind of server.
//
//   node tools/deploy.mjs            writes them
//   node tools/deploy.mjs --check    says which of them are out of date, and fails
//
// IIS and static hosts have no patterns for names with a hash. With the names of a built site
// (tools/release.mjs knows them) their configurations name each such file; without, they let every
// file be asked for again, which is slower and never wrong.

import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { HASHED, HEADERS, TYPES, isHashed } from "./headers.mjs";

const MADE = "Made by tools/deploy.mjs from deploy/headers.json: change that, and run it again.";
/** What the site's pages have in common that is neither a header nor a type. */
const INDEX = "index.html";

/** @returns {Record<string, string>} each configuration by its path below deploy/ */
export function configurations(headers = HEADERS, site = []) {
  return {
    "nginx/http.conf": nginxHttp(headers),
    "nginx/site.conf": nginxSite(headers),
    "apache.conf": apache(headers),
    "web.config": iis(headers, site),
    "_headers": staticHost(headers, site),
  };
}

// ---- nginx

/** A value in quotes. None may hold what would need escaping: a header that does is a mistake. */
function quoted(value) {
  if (/["\\$\n]/.test(value)) throw new Error(`no configuration can hold this: ${value}`);
  return `"${value}"`;
}

/** A path's name as a pattern's end. */
function ending(name) {
  return `/${name.replaceAll(".", "\\.")}$`;
}

function variable(header) {
  return `$personlig_assistance_${header.toLowerCase().replaceAll("-", "_")}`;
}

/** The headers that are not the same everywhere, with what they depend on. */
function varying(headers) {
  const pages = Object.entries(headers.pages ?? {});
  const own = new Set(pages.flatMap(([, own]) => Object.keys(own)));
  const kinds = Object.keys(headers.hashed);
  if (kinds.join() !== Object.keys(headers.documents).join()) {
    throw new Error("hashed files and documents have other headers");
  }
  return new Map(
    [...kinds, ...own].map((header) => [
      header,
      {
        ordinary: headers.documents[header] ?? headers.everything[header],
        hashed: headers.hashed[header],
        pages: pages.filter(([, own]) => header in own).map(([page, own]) => [page, own[header]]),
      },
    ]),
  );
}

function nginxHttp(headers) {
  const maps = [...varying(headers)].map(([header, { ordinary, hashed, pages }]) => {
    const found = pages.map(([page, value]) => `    "~^(200|206|304) .*${ending(page)}" ${quoted(value)};`);
    if (hashed) found.push(`    "~^(200|206|304) .*${HASHED}" ${quoted(hashed)};`);
    return [
      `map "$status $uri" ${variable(header)} {`,
      `    default ${quoted(ordinary ?? "")};`,
      ...found,
      "}",
    ].join("\n");
  });
  return `# ${MADE}
#
# Belongs to nginx's http block: copy it to /etc/nginx/conf.d/, and see site.conf.
# What an answer is sent with where that depends on the file. A file that is not there is never kept.

${maps.join("\n\n")}
`;
}

function nginxSite(headers) {
  const differs = varying(headers);
  const names = new Set([...Object.keys(headers.everything), ...differs.keys()]);
  const lines = [...names].map((name) => {
    const value = differs.has(name) ? variable(name) : quoted(headers.everything[name]);
    return `add_header ${name} ${value} always;`;
  });
  const types = Object.entries(TYPES).map(([end, type]) => `    "${type}" ${end};`);
  return `# ${MADE}
#
# Include it in the server or the location whose root (or alias) is the site's folder; http.conf must be in
# the http block. nginx inherits add_header from outside only where there is none inside: so nothing
# else in that block should set headers, or these are lost.

index ${INDEX};
autoindex off;

# A charset of nginx's own would be added to what stands here.
charset off;
types {
${types.join("\n")}
}
default_type application/octet-stream;

# The files beside each file that end in .gz and .br. The second line needs the module ngx_brotli (Debian:
# libnginx-mod-http-brotli-static), and makes the site a sixth smaller.
gzip_static on;
# brotli_static on;
gzip_vary on;

${lines.join("\n")}
`;
}

// ---- Apache

function apache(headers) {
  const set = (name, value) => `Header onsuccess unset ${name}\nHeader always set ${name} ${quoted(value)}`;
  // Only where there is such a file: a missing one must not be kept.
  const there = ` "expr=%{REQUEST_STATUS} -in {'200', '206', '304'}"`;
  const ordinary = Object.entries({ ...headers.everything, ...headers.documents });
  const everywhere = ordinary.map(([name, value]) => set(name, value));
  const section = (pattern, lines) =>
    [`<FilesMatch "${pattern}">`, ...lines.map((line) => `    ${line}`), "</FilesMatch>"].join("\n");
  const only = (of) => Object.entries(of).map(([name, value]) => `Header always set ${name} ${quoted(value)}${there}`);
  const pages = Object.entries(headers.pages ?? {}).map(([page, own]) =>
    section(`^${page.replaceAll(".", "\\.")}(\\.(br|gz))?$`, only(own)),
  );
  const types = Object.entries(TYPES).map(([end, type]) =>
    section(`\\.${end}(\\.(br|gz))?$`, [`ForceType ${quoted(type)}`]),
  );
  // Here a pattern sees the name of the file alone.
  const hashed = HASHED.replace("/embed", "^embed").replace(/\$$/, "(\\.(br|gz))?$");
  return `# ${MADE}
#
# Copy it into the site's folder as .htaccess (AllowOverride FileInfo Indexes Options=Indexes), or include it in a
# <Directory> of Apache's own configuration. It needs mod_headers, mod_mime, mod_dir and, for the compressed
# files, mod_rewrite. Without mod_headers the site stops, because it would be unprotected.

Options -Indexes
DirectoryIndex ${INDEX}

${everywhere.join("\n")}

# The name changes with what is in it.
${section(hashed, only(headers.hashed))}
${pages.length ? `\n# Pages with values of their own.\n${pages.join("\n")}\n` : ""}
# What a file is, compressed or not. Apache would look at the last ending.
${types.join("\n")}

# The files beside each file that end in .br and .gz.
<IfModule mod_rewrite.c>
    Header always merge Vary "Accept-Encoding"
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [L]
    AddEncoding br .br
    AddEncoding gzip .gz
</IfModule>
`;
}

// ---- IIS

function xml(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function iis(headers, site) {
  const custom = (of, indent) =>
    Object.entries(of)
      .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${xml(value)}" />`])
      .map((line) => indent + line)
      .join("\n");
  const types = Object.entries(TYPES)
    .flatMap(([end, type]) => [
      `<remove fileExtension=".${end}" />`,
      `<mimeMap fileExtension=".${end}" mimeType="${type}" />`,
    ])
    .map((line) => `      ${line}`)
    .join("\n");
  const own = [
    ...site.filter((path) => isHashed(`/${path}`)).map((path) => [path, headers.hashed]),
    ...Object.entries(headers.pages ?? {}),
  ].map(
    ([path, of]) => `  <location path="${xml(path)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${custom(of, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${MADE}
     Copy it into the site's folder. It needs no module of IIS beyond those of a static site.
     The .br and .gz files are not used: IIS compresses by itself where that is switched on. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="${INDEX}" />
      </files>
    </defaultDocument>
    <staticContent>
${types}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${custom({ ...headers.everything, ...headers.documents }, "        ")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${own.map((location) => `${location}\n`).join("")}</configuration>
`;
}

// ---- static hosts

function staticHost(headers, site) {
  const own = headers.pages ?? {};
  const documents = ["", ...(site.length ? site.filter((path) => !isHashed(`/${path}`)) : ["*.html"])];
  const blocks = new Map([["*", headers.everything]]);
  for (const path of documents) blocks.set(path, { ...headers.documents, ...own[path] });
  for (const path of site.filter((path) => isHashed(`/${path}`))) blocks.set(path, headers.hashed);
  // Without the names of a site, such a page has a block of its own beside that of all pages.
  for (const page of Object.keys(own)) if (!blocks.has(page)) blocks.set(page, own[page]);
  const text = [...blocks].map(([path, of]) => {
    const outer = path === "*" ? [] : Object.keys(of).filter((name) => name in headers.everything);
    return [
      `/${path}`,
      ...outer.map((name) => `  ! ${name}`),
      ...Object.entries(of).map(([name, value]) => `  ${name}: ${value}`),
    ].join("\n");
  });
  return `# ${MADE}
# For static hosts that read this file from the site's folder (Netlify, Cloudflare Pages).
# Values of two blocks that fit one address are joined by such hosts; "!" takes the outer one away (Cloudflare).

${text.join("\n\n")}
`;
}

// ---- on the command line

const asked = process.argv[1] && realpathSync(process.argv[1]);
if (asked === fileURLToPath(import.meta.url)) {
  const deploy = fileURLToPath(new URL("../deploy/", import.meta.url));
  for (const [name, text] of Object.entries(configurations())) {
    if (process.argv[2] !== "--check") {
      mkdirSync(dirname(deploy + name), { recursive: true });
      writeFileSync(deploy + name, text);
    } else if (contents(deploy + name) !== text) {
      console.error(`FAULT: deploy/${name} is not what deploy/headers.json gives; run node tools/deploy.mjs`);
      process.exitCode = 1;
    }
  }
}

/** @returns {string | null} null where there is no such file */
function contents(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
