import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..");
/** Where layers live: `src`, and beside it what is built from all of them. */
const source = path.join(root, "src");
const roofs = ["sample", "self-test"].map((roof) => path.join(root, roof));
const place = (file: string): string =>
  path
    .relative(root, file)
    .split(path.sep)
    .join("/")
    .replace(/^src\//, "");

/** Layer → what it may import (ARCHITECTURE.md). Packages are named; "text:types" allows only types. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: ["contract"],
  workbook: ["workbook", "big.js"],
  domain: ["domain", "contract", "workbook/text/match-key", "workbook/text/written-number", "big.js"],
  forms: ["forms", "contract", "workbook", "domain", "text:types", "big.js", "@noble/hashes"],
  papers: ["papers", "contract", "domain", "text"],
  text: ["text", "contract", "domain:types", "domain/issue", "big.js"],
  app: ["app", "contract", "forms", "papers", "domain", "workbook", "text:types", "@noble/hashes"],
  hosts: [
    "hosts",
    "contract",
    "app/host",
    "app/live-workbook",
    "domain/basics/open-workbook-failure:types",
    "papers/paper:types",
    "papers/own-template:types",
    "workbook",
    "big.js",
    "@noble/hashes",
    "docx",
    "easy-template-x",
    "fflate",
    "hyparquet-writer",
    "@e965/xlsx",
    "node:",
  ],
  taskpane: [
    "taskpane",
    "contract",
    "assets/sample",
    "docs",
    "self-test",
    "app",
    "domain:types",
    "text",
    "react",
    "react-dom",
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "comlink",
  ],
  page: [
    "page",
    "contract",
    "taskpane",
    "app",
    "domain:types",
    "text",
    "react",
    "@fluentui/react-components",
    "@fluentui/react-icons",
  ],
  commands: ["commands", "contract", "app", "domain:types", "text"],
  cli: ["cli", "contract", "sample", "app", "domain:types", "text:types", "text/numbers", "text/dates", "commander"],
  sample: ["sample", "contract", "app", "forms", "domain", "workbook", "text:types", "@noble/hashes"],
  "self-test": ["self-test", "contract", "sample", "app", "forms", "domain", "workbook", "text:types", "@noble/hashes"],
};

/** Entry files alone may bring hosts and languages together. */
const entryFiles = new Set([
  "cli/main.ts",
  "taskpane/main.tsx",
  "taskpane/engine.worker.ts",
  "taskpane/engine.work.ts",
  "page/main.tsx",
  "commands/main.ts",
]);

/**
 * The folders of src/domain in the order of the path. Merging and slips are beside it: no step imports them.
 */
const steps = [
  "basics",
  "round",
  "scales",
  "submissions",
  "standing",
  "figures",
  "scoring",
  "decisions",
  "comparison",
  "statistics",
  "checks",
  "sealing",
];
/** What every step may speak of: issues, and the ways of scoring, which standing asks who gives the points. */
const belowSteps = /^domain\/(issue$|issues\/|ways\/)/;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const here = path.join(folder, name);
    return statSync(here).isDirectory() ? filesUnder(here) : /\.tsx?$/.test(name) ? [here] : [];
  });
}

type Import = { readonly from: string; readonly to: string; readonly typesOnly: boolean };

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const from = place(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const name = statement.moduleSpecifier.text;
    const to = name.startsWith(".") ? place(path.resolve(path.dirname(file), name)) : name;
    const typesOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly;
    return [{ from, to, typesOnly }];
  });
}

const imports = [source, ...roofs].flatMap(filesUnder).flatMap(importsOf);

function isAllowed({ from, to, typesOnly }: Import): boolean {
  if (entryFiles.has(from)) return true;
  const rules = allowed[from.split("/")[0] ?? ""] ?? [];
  return rules.some((rule) => {
    const [target = "", kind] = rule.split(":");
    if (rule === "node:") return to.startsWith("node:");
    const fits = to === target || to.startsWith(`${target}/`);
    return fits && (kind !== "types" || typesOnly);
  });
}

describe("the walls of ARCHITECTURE.md", () => {
  test("every file stands in a layer", () => {
    expect(readdirSync(source).filter((layer) => !Object.hasOwn(allowed, layer))).toEqual([]);
    expect(imports.length).toBeGreaterThan(300);
  });

  test("no import goes upward or out of its layer", () => {
    expect(imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("a step of the path imports earlier steps alone, types included", () => {
    const stepOf = (file: string): number => steps.indexOf(/^domain\/([^/]+)\//.exec(file)?.[1] ?? "");
    const isLater = ({ from, to }: Import): boolean =>
      stepOf(from) >= 0 &&
      to.startsWith("domain/") &&
      !belowSteps.test(to) &&
      !(stepOf(to) <= stepOf(from) && stepOf(to) >= 0);
    expect(imports.filter(isLater).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect(steps.filter((step) => !existsSync(path.join(source, "domain", step)))).toEqual([]);
  });

  test("what draws takes only types from the acts: their code is the engine's", () => {
    const isActs = (file: string): boolean =>
      /^taskpane\/acts\/|^taskpane\/[a-z-]+\/(acts|following-acts|write-history)(\.ts)?$/.test(file);
    const engine = ["taskpane/engine/engine-root.ts", "taskpane/engine.work.ts"];
    const inEngine = (file: string): boolean => isActs(file) || engine.includes(file);
    expect(imports.filter(({ to, typesOnly }) => isActs(to) && typesOnly).length).toBeGreaterThan(30);
    expect(
      imports
        .filter(({ from, to, typesOnly }) => isActs(to) && !typesOnly && !inEngine(from))
        .map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  test("the engine's first script has the home's acts, and no host, drawing or library of files", () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, typesOnly } of imports) {
        if (from.replace(/\.tsx?$/, "") === file && !typesOnly) walk(to);
      }
    };
    walk("taskpane/engine.worker");
    const unwanted =
      /^hosts\/|^taskpane\/acts\/work-acts|^forms\/output\/output-pages|^papers\/|^text\/en|^docx|^sample\//;
    expect([...reached].filter((file) => unwanted.test(file))).toEqual([]);
    expect([...reached].filter((file) => file.startsWith("taskpane/") && file.endsWith("acts")).sort()).toEqual([
      "taskpane/acts/home-acts",
      "taskpane/engine/serve-acts",
      "taskpane/situation/acts",
    ]);
  });

  test("there are no cycles between files, types included", () => {
    const targets = new Map<string, string[]>();
    const files = new Set(imports.map(({ from }) => from.replace(/\.tsx?$/, "")));
    for (const { from, to } of imports) {
      if (!files.has(to)) continue;
      const key = from.replace(/\.tsx?$/, "");
      targets.set(key, [...(targets.get(key) ?? []), to]);
    }
    expect(cyclesIn(targets)).toEqual([]);
  });

  test("no area of cells is named outside forms/", () => {
    const literal = /["'`](?:\$[A-Z]{1,3}\$?[1-9][0-9]*|[A-Z]{1,3}[1-9][0-9]*:[A-Z]{1,3}[1-9][0-9]*)["'`]/;
    const found = ["domain", "app", "cli", "text", "taskpane", "page", "commands"]
      .filter((layer) => existsSync(path.join(source, layer)))
      .flatMap((layer) =>
        filesUnder(path.join(source, layer)).flatMap((file) =>
          readFileSync(file, "utf8")
            .split("\n")
            .filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line) && literal.test(line))
            .map((line) => `${path.relative(source, file)}: ${line.trim()}`),
        ),
      );
    expect(found).toEqual([]);
    expect(literal.test('"A1:B2"')).toBe(true);
  });
});

function cyclesIn(targets: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
