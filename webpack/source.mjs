import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const source = path.join(root, "src");

/** How TypeScript becomes JavaScript; types are checked elsewhere (decision 0008). */
export function typescript(target) {
  const jsc = { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } };
  return { test: /\.tsx?$/, use: { loader: "swc-loader", options: { jsc } } };
}

/** The sample's tables are text. */
export const tables = { test: /\.tsv$/, type: "asset/source" };

/** Data that the pane never asks for is left out (webpack/viet-nam-only.mjs). */
export const vietNamOnly = {
  test: [/[\\/]date-holidays[\\/]src[\\/]data\.js$/, /[\\/]moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/],
  use: path.join(root, "webpack/viet-nam-only.mjs"),
};

/** moment's words in other languages: only dates are asked of it. */
export const withoutWords = new webpack.IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /[\\/]moment$/ });
