import path from "node:path";
import ts from "typescript";

/** A requirement set and its version: ExcelApi 1.9. */
export type ApiSet = { readonly name: string; readonly version: string };

/** Below zero where `first` is the older one; 1.9 is older than 1.10. */
export function compareVersions(first: string, second: string): number {
  return first.localeCompare(second, "en", { numeric: true });
}

export function isOffices(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes(["@types", "office-js"].join(path.posix.sep));
}

/**
 * The two ways in which the declarations tell it: "[Api set: ExcelApi 1.9]" and "Requirement set**: {@link … |
 * RibbonApi 1.1}".
 */
const tags = [
  /\[Api set:\s*(\w+)\s+(\d+\.\d+)([^\]]*)\]/,
  /\*\*Requirement set\*\*:\s*\{@link [^|]*\|\s*(\w+)\s+(\d+\.\d+)\s*()\}/,
];

/**
 * The set in a comment. `isWritten`: for what came later for writing than for reading ("1.1 for get, 1.8 for set").
 * Otherwise the first version counts; the set of a single argument is told by `setOfParameter`.
 */
export function setIn(comment: string, isWritten: boolean): ApiSet | null {
  for (const tag of tags) {
    const [, name, version, further] = tag.exec(comment) ?? [];
    if (name === undefined || version === undefined) continue;
    const [, written] = /(\d+\.\d+) for set/.exec(further ?? "") ?? [];
    return { name, version: isWritten ? (written ?? version) : version };
  }
  return null;
}

function commentOf(declaration: ts.Declaration): string {
  const text = declaration.getSourceFile().text;
  return (ts.getLeadingCommentRanges(text, declaration.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .join("\n");
}

/** Without the parts about arguments: an argument may have a later set of its own. */
function ownPart(comment: string): string {
  return comment.replaceAll(/@param[^@]*(?=@|$)/g, "");
}

/** The set in which a member came; a member that doesn't say came with its class. `null`: no set is told. */
export function setOf(symbol: ts.Symbol, isWritten = false): ApiSet | null {
  const declared = (symbol.declarations ?? []).filter(isOffices);
  for (const declaration of declared) {
    const own = setIn(ownPart(commentOf(declaration)), isWritten);
    if (own !== null) return own;
  }
  const [first] = declared;
  return first === undefined || ts.isSourceFile(first.parent) || ts.isModuleBlock(first.parent)
    ? null
    : setIn(ownPart(commentOf(first.parent as ts.Declaration)), false);
}

/** Where an argument came later than its method. */
export function setOfParameter(declaration: ts.SignatureDeclaration, index: number): ApiSet | null {
  const name = declaration.parameters[index]?.name.getText();
  const part = commentOf(declaration)
    .split(/@param\s+/)
    .slice(1)
    .find((each) => new RegExp(`^${name ?? ""}\\b`).test(each));
  return part === undefined ? null : setIn(part.split(/\n\s*\*\s*@/)[0] ?? "", false);
}
