import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const source = path.join(root, "src");

/**
 * How TypeScript becomes JavaScript; types are checked elsewhere (decision 0008). No module does anything by being
 * imported, so one of which nothing is used is left out.
 */
export function typescript(target) {
  const jsc = { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } };
  return { test: /\.tsx?$/, sideEffects: false, use: { loader: "swc-loader", options: { jsc } } };
}

/** The sample's tables and the guides are text. */
export const texts = { test: /\.(?:tsv|md)$/, type: "asset/source" };
