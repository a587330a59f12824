// Loads the simulated host's TypeScript in Node without a build: the same transformation as in the tests.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { transformSync } from "@swc/core";

/** The exports of a TypeScript file by its absolute path; what it imports is loaded the same way. */
export function requireTypescript(file) {
  Module._extensions[".ts"] ??= (module, name) => {
    const options = {
      filename: name,
      swcrc: false,
      sourceMaps: "inline",
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    };
    module._compile(transformSync(readFileSync(name, "utf8"), options).code, name);
  };
  return createRequire(import.meta.url)(file);
}
