import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import { engineEntry, otherFormatsEntry } from "./add-in.mjs";
import { minimizer } from "./minimizer.mjs";
import { inOneFile } from "./page-in-one-file.mjs";
import { root, source, texts, typescript } from "./source.mjs";

/** The page that works on files: one html with everything in it, which opens from file:// without a network. */
export function page() {
  return {
    name: "page",
    target: ["web", "es2020"],
    entry: { page: path.join(source, "page/main.tsx"), engine: engineEntry, "other-formats": otherFormatsEntry },
    output: { path: path.join(root, "dist"), filename: "thidua.[name].js", clean: false },
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    // Parts that are loaded when needed would be files of their own, and there is one file.
    module: { parser: { javascript: { dynamicImportMode: "eager" } }, rules: [typescript("es2020"), texts] },
    optimization: { minimizer: [minimizer] },
    plugins: [
      new HtmlPlugin({
        template: path.join(source, "page/page.html"),
        filename: "thidua.html",
        inject: false,
        minify: false,
      }),
      inOneFile("thidua.html", {
        script: "thidua.page.js",
        engine: "thidua.engine.js",
        otherFormats: "thidua.other-formats.js",
      }),
    ],
    performance: { hints: false },
    stats: "errors-only",
  };
}
