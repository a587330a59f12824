// What several suites need, made once before they start side by side; a suite that runs alone makes what it needs.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddIn, buildPage, buildWorkbench } from "./stale-builds.mjs";
import { prepareFiles } from "./workbench-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
for (const prepare of [buildAddIn, buildPage, buildWorkbench, prepareFiles]) prepare(root, console.log);
