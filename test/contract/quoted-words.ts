import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..", "..");
const roofs = ["src", "sample", "self-test"];

/** One literal of the source, and where it stands. */
export type Quoted = { readonly file: string; readonly line: number; readonly text: string };

/**
 * String literals outside `src/contract`. A header in the description of its column is left out, and so are the other
 * spellings that a description recognises: these say how a column is called, not which sheet is meant. The `sample` of
 * an issue is what a person may have typed.
 */
export function quotedIn(file: string, code: string): readonly Quoted[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: Quoted[] = [];
  const visit = (node: ts.Node): void => {
    if (isQuoted(node) && !ts.isImportDeclaration(node.parent) && !isHeader(node)) {
      found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    }
    if (!isSample(node)) ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export function sourceFiles(): readonly { readonly file: string; readonly code: string }[] {
  const under = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const here = path.join(folder, name);
      return statSync(here).isDirectory() ? under(here) : /\.tsx?$/.test(name) ? [here] : [];
    });
  return roofs
    .flatMap((roof) => under(path.join(root, roof)))
    .map((file) => ({ file: path.relative(root, file).split(path.sep).join("/"), code: readFileSync(file, "utf8") }))
    .filter(({ file }) => !file.startsWith("src/contract/"));
}

/** A literal, or the beginning of a template that names a place: "`Xếp hạng!${header}`". */
function isQuoted(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead {
  return ts.isStringLiteralLike(node) || (ts.isTemplateHead(node) && node.text.endsWith("!"));
}

function isSample(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === "sample";
}

/** `field([key, HEADER, …])`, `printed([key, HEADER, …])`, `header: HEADER`, and `aliases: [SPELLING, …]`. */
function isHeader(node: ts.StringLiteralLike | ts.TemplateHead): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === "header") return true;
  if (!ts.isArrayLiteralExpression(parent)) return false;
  const around = parent.parent;
  if (ts.isPropertyAssignment(around)) return around.name.getText() === "aliases";
  return (
    ts.isCallExpression(around) &&
    ["field", "printed"].includes(around.expression.getText()) &&
    parent.elements[1] === node
  );
}
