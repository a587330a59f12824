/**
 * npm start: the built task pane beside a simulated Excel, in a page on localhost. node scripts/workbench.mjs [--port
 * 3001] [--quiet] Port 0 takes a free one. With --quiet the only output is one line of JSON: where the page and the
 * files are.
 */
import { createReadStream, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAddInOptions } from "../webpack/add-in-options.mjs";
import { requireTypescript } from "./require-typescript.mjs";
import { serveHttps } from "./serve-https.mjs";
import { buildAddIn, buildWorkbench } from "./stale-builds.mjs";
import { books, filesUnder, prepareFiles } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, "dist");
const { values } = parseArgs({
  options: { port: { type: "string", default: "3001" }, quiet: { type: "boolean", default: false } },
});
const say = values.quiet ? () => undefined : console.log;

/**
 * The pane is the one that is delivered, file by file. Only where its page takes Microsoft's library from is as
 * `npm run build -- --own-office-js` would have it, so that no network is needed; and before its scripts stands a clock
 * that the workbench can set, for the sample is of 2020.
 */
function paneRoutes() {
  const page = path.join(dist, "addin", "taskpane.html");
  const { officeJs } = readAddInOptions({ THIDUA_OWN_OFFICE_JS: "" });
  const { officeJs: ownCopy } = readAddInOptions({ THIDUA_OWN_OFFICE_JS: "1" });
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  const files = filesUnder(library).filter((file) => file.endsWith(".js") && !file.endsWith(".debug.js"));
  const clock = `<script>${readFileSync(path.join(root, "test/excel-host/workbench/sample-clock.js"), "utf8")}</script>`;
  const served = () =>
    readFileSync(page, "utf8")
      .replace(officeJs, ownCopy)
      .replace(/<head[^>]*>/, (head) => head + clock);
  return {
    "/addin/taskpane.html": send("text/html; charset=utf-8", served),
    ...Object.fromEntries(
      files.map((file) => [
        `/addin/office-js/${urlPath(library, file)}`,
        sendFile("text/javascript; charset=utf-8", file),
      ]),
    ),
  };
}

function urlPath(folder, file) {
  return path.relative(folder, file).split(path.sep).map(encodeURIComponent).join("/");
}

function send(type, body) {
  return (request, response) => {
    response.writeHead(200, { "Content-Type": type });
    response.end(request.method === "HEAD" ? undefined : body());
  };
}

function sendFile(type, file) {
  return (request, response) => {
    response.writeHead(200, { "Content-Type": type, "Content-Length": statSync(file).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
}

/** The sample's files under /files/, and what the page asks for at its start. */
function sampleRoutes(files) {
  const filled = path.join(files, "filled");
  const sample = filesUnder(filled).map((file) => ({
    path: path.relative(filled, file).split(path.sep).join("/"),
    changed: statSync(file).mtimeMs,
  }));
  const { readSchema } = requireTypescript(path.join(root, "test/excel-host/schema/read-schema.ts"));
  return {
    "/": (_, response) => response.writeHead(302, { Location: "/workbench/" }).end(),
    "/workbench/start.json": send("application/json; charset=utf-8", () =>
      JSON.stringify({ books, sample, schema: readSchema() }),
    ),
    ...Object.fromEntries(
      filesUnder(files).map((file) => [`/files/${urlPath(files, file)}`, sendFile("application/octet-stream", file)]),
    ),
  };
}

buildAddIn(root, say);
buildWorkbench(root, say);
const files = prepareFiles(root, say);
const { port, close } = await serveHttps({
  root: dist,
  port: Number(values.port),
  routes: { ...paneRoutes(), ...sampleRoutes(files) },
});
const origin = `https://localhost:${port}`;
console.log(
  values.quiet
    ? JSON.stringify({ origin, files })
    : `Mở trong trình duyệt: ${origin}/ (chứng chỉ tự ký: chọn tiếp tục; Ctrl+C để dừng)`,
);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().then(() => process.exit(0)));
