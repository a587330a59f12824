import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.join(__dirname, "../..");

/** Declarations are read once for all programs: Microsoft's alone have 190,000 lines. */
const declarations = new Map<string, ts.SourceFile | undefined>();

const options = ((): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, types: ["office-js"] };
})();

/** A program of these files; `samples` are texts that stand in for files, path → text. */
export function programOf(files: readonly string[], samples: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  return ts.createProgram([...files, ...samples.keys()], options, {
    ...host,
    fileExists: (name) => samples.has(name) || fileExists.call(host, name),
    readFile: (name) => samples.get(name) ?? readFile.call(host, name),
    getSourceFile: (name, target, ...rest) => {
      const sample = samples.get(name);
      if (sample !== undefined) return ts.createSourceFile(name, sample, target, true);
      if (!name.endsWith(".d.ts")) return getSourceFile.call(host, name, target, ...rest);
      if (!declarations.has(name)) declarations.set(name, getSourceFile.call(host, name, target, ...rest));
      return declarations.get(name);
    },
  });
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const here = path.join(folder, name);
    return statSync(here).isDirectory() ? filesUnder(here) : /\.tsx?$/.test(name) ? [here] : [];
  });
}

const namesOffice = /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\b/;

/**
 * The sources that can touch Microsoft's library: the whole Excel host; of the pane and the commands those files that
 * name one of its globals, since objects of it cannot come to them otherwise (test/architecture.test.ts).
 */
export function officeSources(): readonly string[] {
  const pane = ["taskpane", "commands"].flatMap((layer) => filesUnder(path.join(root, "src", layer)));
  return [
    ...filesUnder(path.join(root, "src/hosts/excel")),
    ...pane.filter((file) => namesOffice.test(readFileSync(file, "utf8"))),
  ];
}
