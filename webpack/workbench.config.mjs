import { existsSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { addIn, addInEntry } from "./add-in.mjs";
import { readAddInOptions } from "./add-in-options.mjs";
import { root, typescript } from "./source.mjs";

const folder = path.join(root, "test/excel-host/workbench");
const output = path.join(root, "dist/workbench");

/** The page around the pane: the simulated Excel, its grid and its ribbon. Never part of what is delivered. */
const page = {
  name: "workbench",
  target: ["web", "es2020"],
  entry: { workbench: path.join(folder, "main.ts") },
  output: { path: output, filename: "[name].js", clean: { keep: /^addin/ } },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [typescript("es2020")] },
  plugins: [new CopyPlugin({ patterns: [{ from: "index.html", context: folder }, { from: "workbench.css", context: folder }] })],
  performance: { hints: false },
  stats: "errors-only",
};

/** The task pane as `npm run build -- --own-office-js` makes it, in a folder of its own. */
function pane() {
  const options = readAddInOptions({ ...process.env, THIDUA_BASE_URL: "", THIDUA_OWN_OFFICE_JS: "1" });
  const production = addIn(options);
  return { ...production, name: "workbench-pane", output: { ...production.output, path: path.join(output, "addin") } };
}

export default [page, ...(existsSync(addInEntry) ? [pane()] : [])];
