import path from "node:path";
import { root, source, typescript } from "./source.mjs";

/** The command line as one file for Node 20 and later. */
export function commandLine() {
  return {
    name: "cli",
    target: "node20",
    entry: {
      cli: path.join(source, "cli/main.ts"),
      "other-formats.worker": path.join(source, "hosts/node/other-formats.worker.ts"),
    },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].mjs",
      module: true,
      library: { type: "module" },
      chunkFormat: "module",
      clean: false,
    },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      // `import.meta.url` stays that of the bundle: the worker's bundle lies beside it.
      parser: { javascript: { importMeta: false, url: false } },
      rules: [typescript("es2022")],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    stats: "errors-only",
  };
}
