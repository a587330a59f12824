import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { paneOnly, placeManifest } from "./base-url.mjs";
import { minimizer } from "./minimizer.mjs";
import { root, source, texts, typescript } from "./source.mjs";

/** What works in a worker, in the pane and in the page of one file. */
export const engineEntry = path.join(source, "taskpane/engine.worker.ts");
/** What reads .xls, .xlsb and .ods, in a worker that is started for each such file (decision 0026). */
export const otherFormatsEntry = path.join(source, "hosts/browser/other-formats.worker.ts");
export const addInEntry = path.join(source, "taskpane/main.tsx");

/** Microsoft's library as it is installed: the loader, the files for each Excel and the sentences of each language. */
const officeJsFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{web,win32,mac,ios}-16.0?.js",
  "*/office_strings.js",
  "telemetry/*.js",
  "ariatelemetry/*.js",
];

function officeJsCopies() {
  const context = path.join(root, "node_modules/@microsoft/office-js");
  const unchanged = { info: { minimized: true } };
  return [
    ...officeJsFiles.map((from) => ({
      from,
      to: "office-js/",
      context: path.join(context, "dist"),
      globOptions: { ignore: ["**/*.debug.js"] },
      ...unchanged,
    })),
    { from: "LICENSE.md", to: "office-js/", context, ...unchanged },
  ];
}

/** The file of a worker's script, as it is called in this build. */
function fileOf(chunk) {
  return ({ namedChunks }) => [...(namedChunks.get(chunk)?.files ?? [])].join();
}

/** The task pane and the ribbon's commands: one page, since they share one runtime. */
export function addIn({ baseUrl, ownOfficeJs, officeJs, policy }) {
  return {
    name: "add-in",
    target: ["web", "es2020"],
    entry: { taskpane: addInEntry, engine: engineEntry, "other-formats": otherFormatsEntry },
    // The page names its scripts by relative addresses, so that it works wherever its folder is put.
    output: {
      path: path.join(root, "dist/addin"),
      filename: "[name].[contenthash:12].js",
      publicPath: "auto",
      clean: true,
    },
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [typescript("es2020"), texts] },
    optimization: {
      minimizer: [minimizer],
      splitChunks: {
        cacheGroups: {
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: ({ name }) => name === "taskpane" },
        },
      },
      // Where no worker starts, the engine runs in the page beside the pane, and each takes in the other's parts: a
      // module must have the same exports in both.
      usedExports: "global",
      // Named after what they hold: the build tells the size of each.
      chunkIds: "named",
    },
    plugins: [
      new HtmlPlugin({
        template: path.join(source, "taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        minify: false,
        officeJs,
        policy,
        engine: fileOf("engine"),
        otherFormats: fileOf("other-formats"),
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            context: root,
            transform: (content) => placeManifest(content.toString("utf8"), baseUrl),
          },
          {
            from: "manifest.xml",
            to: "manifest-pane.xml",
            context: root,
            transform: (content) => paneOnly(placeManifest(content.toString("utf8"), baseUrl)),
          },
          { from: "assets/icons/*.png", context: root },
          {
            from: "unsupported.*",
            to: "unsupported/",
            context: path.join(source, "taskpane/unsupported"),
            info: { minimized: true },
          },
          { from: "support.html", context: path.join(source, "taskpane/unsupported") },
          ...(ownOfficeJs ? officeJsCopies() : []),
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-only",
  };
}
