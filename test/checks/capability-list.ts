import ts from "typescript";
import type { ApiSet } from "./api-set";

/** A function of capabilities.ts: what it asks for, and what it says that it asks for. */
export type Capability = { readonly name: string; readonly said: ApiSet | null; readonly asked: string | null };

/**
 * Every exported function of capabilities.ts: its comment begins with the set ("ExcelApi 1.13, …"), its body asks
 * `has("1.13")`.
 */
export function capabilitiesIn(text: string): readonly Capability[] {
  const source = ts.createSourceFile("capabilities.ts", text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const exported =
      ts.isFunctionDeclaration(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!exported || statement.name === undefined) return [];
    const [, set, version] = /\/\*\*[\s*]*(\w+) (\d+\.\d+)/.exec(statement.getFullText()) ?? [];
    const [, asked] = /\bhas\("(\d+\.\d+)"\)/.exec(statement.getText()) ?? [];
    return [
      {
        name: statement.name.text,
        said: set === undefined || version === undefined ? null : { name: set, version },
        asked: asked ?? null,
      },
    ];
  });
}
