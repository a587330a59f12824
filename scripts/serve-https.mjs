// A static https server for localhost: the add-in's page must come over https, in Excel and in a plain browser alike.
import { chmodSync, createReadStream, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { servedFile } from "./served-file.mjs";
import { place } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where office-addin-dev-certs puts the certificate that this machine trusts. */
const trusted = path.join(homedir(), ".office-addin-dev-certs");
const own = path.join(root, "node_modules", ".cache", "thidua", "certificate");
const daysOfOwn = 365;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".tsv": "text/tab-separated-values; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function readPair(folder) {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) return null;
  const pair = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  return new Date(new X509Certificate(pair.cert).validTo) > new Date() ? pair : null;
}

/**
 * Signed by an authority of its own that is put into no trust store: for tests, and for a person who clicks past the
 * warning once. Excel itself refuses it; `npm run excel` has the other one made.
 */
export async function makeCertificate(folder) {
  const { generateCertificates } = await import("office-addin-dev-certs");
  const made = `${folder}-making-${process.pid}`;
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(made, name));
  await withoutOutput(() => generateCertificates(authority, cert, key, daysOfOwn, ["localhost", "127.0.0.1"]));
  chmodSync(key, 0o600);
  // Whole or not at all, also where two servers start at once; one that has expired gives way.
  if (readPair(folder) === null) rmSync(folder, { recursive: true, force: true });
  place(made, folder);
  return readPair(folder);
}

/** The tool says on standard output that it is done; there whoever starts the server expects the server's own words. */
async function withoutOutput(act) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await act();
  } finally {
    console.log = log;
  }
}

/** The certificate that this machine trusts, where there is one; else one of our own, kept until it expires. */
async function findCertificate() {
  return readPair(trusted) ?? readPair(own) ?? (await makeCertificate(own));
}

function sendFile(file, request, response) {
  const extension = path.extname(file);
  const headers = {
    "Content-Type": types[extension] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "X-Content-Type-Options": "nosniff",
    // Only the page: Office shows a blank icon when a picture comes with Cache-Control (docs: Resources element).
    ...(extension === ".html" ? { "Cache-Control": "no-cache" } : {}),
  };
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

async function answer({ root: folder, routes }, request, response) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const route = routes[pathname];
  if (route !== undefined) return route(request, response);
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
  const file = servedFile(folder, pathname);
  if (file === null) return response.writeHead(404, { "Content-Type": types[".txt"] }).end("404\n");
  return sendFile(file, request, response);
}

/**
 * Serves the files under `root` on localhost. `port` 0 takes a free one. `routes`: exact path → (request, response),
 * may be asynchronous; asked before the files. `certificate`: { key, cert } as PEM; found or made when left out.
 * Rejects with the system's error when the port is taken.
 */
export async function serveHttps({ root: folder, port, certificate, routes = {} }) {
  const { key, cert } = certificate ?? (await findCertificate());
  const place = { root: path.resolve(folder), routes };
  const server = createServer({ key, cert }, (request, response) => {
    answer(place, request, response).catch((cause) => {
      console.error(cause);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { port: server.address().port, close };
}
