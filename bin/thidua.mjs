#!/usr/bin/env node
// Runs the built command line; builds it first when there is none or a source is newer.
import { spawnSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = path.join(root, "dist", "cli.mjs");

function newestSource(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const here = path.join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestSource(here) : statSync(here).mtimeMs);
  }, 0);
}

function isStale() {
  if (!existsSync(built)) return true;
  const sources = ["src", "sample"].map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder));
  return Math.max(0, ...sources.map(newestSource)) > statSync(built).mtimeMs;
}

if (isStale()) {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  if (!existsSync(webpack)) {
    process.stderr.write(
      "Chưa cài đặt thư viện: hãy chạy `npm ci` trước. / Libraries are missing: run `npm ci` first.\n",
    );
    process.exit(2);
  }
  const build = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "cli"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (build.status !== 0) process.exit(2);
  // What came out as before is not written again, and would look old at every later start.
  utimesSync(built, new Date(), new Date());
}

// A command lives for seconds. At V8's own pace a quarter of its processor time goes into optimising functions whose
// work is nearly done (decision 89); it waits six times as long here.
setFlagsFromString("--interrupt-budget=400000");

const { main } = await import(pathToFileURL(built).href);
process.exitCode = await main(process.argv, path.join(root, "assets"));
