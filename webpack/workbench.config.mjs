import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { root, typescript } from "./source.mjs";

const folder = path.join(root, "test/excel-host/workbench");

/** The page around the pane: the simulated Excel, its grid and its ribbon. Never part of what is delivered. */
export default {
  name: "workbench",
  target: ["web", "es2020"],
  entry: { workbench: path.join(folder, "main.ts") },
  output: { path: path.join(root, "dist/workbench"), filename: "[name].js", clean: true },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [typescript("es2020")] },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "index.html", context: folder },
        { from: "workbench.css", context: folder },
      ],
    }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-only",
};
