// What the compiler refuses is no slip that could reach anybody: such a mutant is asked of no test.
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** @returns {(file: string, source: string) => boolean} whether a file compiles with this source in place of its own */
export function compilerOf(root) {
  const config = path.join(root, "tsconfig.pure.json");
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const changed = new Map();
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      ...options,
      incremental: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
    }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => String(changed.get(name)?.version ?? 0),
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(changed.get(name)?.source ?? readFileSync(name, "utf8"))
        : undefined,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  return (file, source) => {
    changed.set(file, { source, version: ++version });
    const errors = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    changed.set(file, { source: readFileSync(file, "utf8"), version: ++version });
    return errors.length === 0;
  };
}
