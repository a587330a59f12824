/**
 * Types of everything in one process: each file is checked once, in the narrowest world that it has to live in. The
 * inner layers are checked without Node, the DOM and Office, the pane and the Excel host each without what they must
 * not know, all others with everything; libraries and files that several worlds share are read once. `npx tsc -p` of
 * each tsconfig asks the same of the files that it includes, and asks those they import once more.
 */
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** From the narrowest world to the widest. */
const worlds = ["tsconfig.pure.json", "tsconfig.ui.json", "tsconfig.excel.json", "tsconfig.json"];

/** Name → file as it was read: what is made of it doesn't depend on a world, since all of them extend one. */
const read = new Map();

function hostOf(options) {
  const host = ts.createIncrementalCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...others) => {
    const file = read.get(name) ?? getSourceFile(name, ...others);
    read.set(name, file);
    return file;
  };
  return host;
}

const isSource = (name) => !name.includes("/node_modules/");

/** What is wrong in the files of one world that no narrower one had; those files are added to `done`. */
function faultsOf(name, done) {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, name), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
    },
  });
  const { options, fileNames: rootNames, errors } = config;
  const program = ts.createIncrementalProgram({ rootNames, options, host: hostOf(options) });
  const faults = [
    ...errors,
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
  ];
  const isDone = ({ fileName }) => done.has(fileName);
  for (;;) {
    const next = program.getSemanticDiagnosticsOfNextAffectedFile(undefined, isDone);
    if (next === undefined) break;
    faults.push(...next.result);
  }
  // Files that were as they are at the last run keep what was found then.
  for (const file of program.getSourceFiles())
    if (isSource(file.fileName) && !isDone(file)) faults.push(...program.getSemanticDiagnostics(file));
  program.emit();
  for (const each of rootNames) done.add(each);
  return faults;
}

const done = new Set();
const found = worlds.flatMap((name) => faultsOf(name, done));
const faults = ts.sortAndDeduplicateDiagnostics(found);
if (faults.length > 0) {
  const where = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => "\n" };
  process.stdout.write(ts.formatDiagnostics(faults, where));
  process.exitCode = 1;
}
