import { fileURLToPath } from "node:url";
import path from "node:path";

const root = path.dirname(fileURLToPath(import.meta.url));

/** The command line as one file for Node 20 and later; the add-in's bundles join here with the pane. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { cli: path.join(root, "src/cli/main.ts"), "recognise.worker": path.join(root, "src/cli/recognise.worker.ts") },
  // The pool starts a file of its own beside itself, so it stays where it is installed.
  externals: { tinypool: "module tinypool" },
  output: { path: path.join(root, "dist"), filename: "[name].mjs", module: true, library: { type: "module" }, chunkFormat: "module", clean: false },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    // `import.meta.url` stays that of the bundle: the workers' bundle lies beside it.
    parser: { javascript: { importMeta: false, url: false } },
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-only",
};

export default [commandLine];
