/**
 * Builds everything into dist: npm run build -- [--base-url https://thidua.example.vn/app/] [--own-office-js] [--only
 * cli|add-in|page] What the two options do is told in webpack/add-in-options.mjs, which also reads them from the
 * environment.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readAddInOptions } from "../webpack/add-in-options.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function readOptions() {
  const { values } = parseArgs({
    options: { "base-url": { type: "string" }, "own-office-js": { type: "boolean" }, only: { type: "string" } },
  });
  const environment = {
    ...process.env,
    ...(values["base-url"] === undefined ? {} : { THIDUA_BASE_URL: values["base-url"] }),
    ...(values["own-office-js"] === true ? { THIDUA_OWN_OFFICE_JS: "1" } : {}),
  };
  return { environment, only: values.only, ...readAddInOptions(environment) };
}

function tellSize(name) {
  const file = path.join(root, "dist", name);
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  console.log(
    `dist/${name}: ${Math.round(bytes.length / 1024)} KB, ${Math.round(gzipSync(bytes).length / 1024)} KB gzipped`,
  );
}

/** What a browser has to fetch; icons and Microsoft's library aside. */
function tellSizes(baseUrl) {
  tellSize("thidua.html");
  const folder = path.join(root, "dist", "addin");
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    tellSize(`addin/${name}`);
  }
  console.log(`dist/addin/manifest.xml: ${baseUrl}`);
}

try {
  const { environment, only, baseUrl } = readOptions();
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const names = only === undefined ? [] : ["--config-name", only];
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", ...names], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  if (only !== "cli") tellSizes(baseUrl);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(2);
}
