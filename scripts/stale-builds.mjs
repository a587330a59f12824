// Builds of which the page is older than a source; files that change meanwhile are built next time.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { newestChange } from "./workbench-files.mjs";

const code = ["src", "sample", "self-test"];
/** What the pane shows of them under Help. */
const guides = ["docs/vi", "docs/en"];

const addIn = {
  page: "addin/taskpane.html",
  sources: [...code, ...guides, "webpack", "assets/icons", "manifest.xml", "package-lock.json"],
  command: ["scripts/build.mjs", "--only", "add-in"],
};

const page = {
  page: "thidua.html",
  sources: [...code, ...guides, "webpack", "package-lock.json"],
  command: ["scripts/build.mjs", "--only", "page"],
};

const workbench = {
  page: "workbench/index.html",
  sources: [...code, "test/excel-host", "test/support/xlsx-draft", "webpack", "package-lock.json"],
  command: ["node_modules/webpack/bin/webpack.js", "--config", "webpack/workbench.config.mjs", "--mode", "production"],
};

/** Ends the process where a build fails. `say` is told of each build that runs. */
export function buildAddIn(root, say) {
  build(root, addIn, say);
}

export function buildPage(root, say) {
  build(root, page, say);
}

export function buildWorkbench(root, say) {
  build(root, workbench, say);
}

function build(root, { page, sources, command: [script, ...words] }, say) {
  const made = path.join(root, "dist", page);
  if (existsSync(made) && statSync(made).mtimeMs > newestChange(sources.map((name) => path.join(root, name)))) return;
  say(`Đang dựng ${page}…`);
  const began = new Date();
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...words], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(2);
  utimesSync(made, began, began);
}
