/**
 * npm start: the built task pane beside a simulated Excel, in a page on localhost. node scripts/workbench.mjs [--port 3001] [--quiet]
 * Port 0 takes a free one. With --quiet the only output is one line of JSON: where the page and the files are.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { requireTypescript } from "./require-typescript.mjs";
import { serveHttps } from "./serve-https.mjs";
import { books, filesUnder, newestChange, prepareFiles, sampleDay } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const output = path.join(root, "dist", "workbench");
const { values } = parseArgs({ options: { port: { type: "string", default: "3001" }, quiet: { type: "boolean", default: false } } });
const say = values.quiet ? () => undefined : console.log;

/** What the page and the pane are made of. */
const sources = ["src", "test/excel-host", "webpack", "assets/icons", "manifest.xml", "package-lock.json"].map((name) => path.join(root, name));

function build() {
  const stamp = path.join(output, "built");
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newestChange(sources)) return;
  say("Đang dựng trang…");
  const began = new Date();
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--config", "webpack/workbench.config.mjs", "--mode", "production"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(2);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, began.toISOString());
  utimesSync(stamp, began, began); // what was changed meanwhile is built next time
}

/** Files of the sample under /files/, and what the page asks for at its start. */
function routesFor(files) {
  const routes = {};
  const send = (type, body) => (request, response) => {
    response.writeHead(200, { "Content-Type": type });
    response.end(request.method === "HEAD" ? undefined : body());
  };
  for (const file of filesUnder(files)) {
    const relative = path.relative(files, file).split(path.sep);
    routes[`/files/${relative.map(encodeURIComponent).join("/")}`] = (request, response) => {
      response.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Length": statSync(file).size });
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
    };
  }
  const filled = path.join(files, "filled");
  const sample = filesUnder(filled).map((file) => ({ path: path.relative(filled, file).split(path.sep).join("/"), changed: statSync(file).mtimeMs }));
  const { readSchema } = requireTypescript(path.join(root, "test/excel-host/schema/read-schema.ts"));
  routes["/start.json"] = send("application/json; charset=utf-8", () => JSON.stringify({ books, sample, sampleDay, schema: readSchema() }));
  return routes;
}

build();
const files = prepareFiles(root, say);
const { port, close } = await serveHttps({ root: output, port: Number(values.port), routes: routesFor(files) });
const origin = `https://localhost:${port}`;
console.log(values.quiet ? JSON.stringify({ origin, files }) : `Mở trong trình duyệt: ${origin}/ (chứng chỉ tự ký: chọn tiếp tục; Ctrl+C để dừng)`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().then(() => process.exit(0)));
