import path from "node:path";
import ts from "typescript";
import { isOffices, setOf, setOfParameter, type ApiSet } from "./api-set";
import { loadUses } from "./load-uses";
import { root } from "./source-program";

/** One use of a member of Microsoft's library. */
export type OfficeUse = {
  /** "Excel.Range.values"; an argument that came later: "Excel.Worksheet.copy(positionType)". */
  readonly member: string;
  /** `null`: there from the first day, or in no set. */
  readonly set: ApiSet | null;
  readonly file: string;
  /** From 1. */
  readonly line: number;
};

/** What stands in `load(…)` and means nothing, or cannot be known before it runs. */
export type LoadProblem = { readonly problem: string; readonly file: string; readonly line: number };

export type OfficeUses = { readonly uses: readonly OfficeUse[]; readonly problems: readonly LoadProblem[] };

/** What one file of the program uses. Types alone are no use: nothing of them is left at run time. */
export function officeUses(program: ts.Program, file: string): OfficeUses {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`Not in the program: ${file}`);
  const checker = program.getTypeChecker();
  const uses: OfficeUse[] = [];
  const problems: LoadProblem[] = [];
  const place = (node: ts.Node): { file: string; line: number } => ({
    file: path.relative(root, file).split(path.sep).join("/"),
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  });
  const use = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    if (symbol?.declarations?.some(isOffices) !== true) return;
    uses.push({ member: checker.getFullyQualifiedName(symbol), set: setOf(symbol, isWritten(node)), ...place(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    for (const symbol of symbolsOf(checker, node)) use(symbol, node);
    if (ts.isCallExpression(node)) {
      uses.push(...laterArguments(checker, node).map((each) => ({ ...each, ...place(node) })));
      const loaded = loadUses(checker, node);
      for (const symbol of loaded.symbols) use(symbol, node);
      problems.push(...loaded.problems.map((problem) => ({ problem, ...place(node) })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { uses, problems };
}

function isWritten(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function symbolsOf(checker: ts.TypeChecker, node: ts.Node): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return [propertyOf(checker, checker.getTypeAtLocation(node.expression), node.argumentExpression.text)];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return [propertyOf(checker, checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText())];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return [assigned(checker, node)];
  if (ts.isStringLiteralLike(node)) return [enumMember(checker, node)];
  return [];
}

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  return checker.getPropertyOfType(checker.getNonNullableType(type), name);
}

/** A property of an object that is given to Microsoft's library, or of a pattern that takes one apart. */
function assigned(
  checker: ts.TypeChecker,
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): ts.Symbol | undefined {
  const type = checker.getContextualType(node.parent);
  const types = type === undefined ? [] : type.isUnion() ? type.types : [type];
  const name = ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText();
  return types
    .map((each) => propertyOf(checker, each, name))
    .find((symbol) => symbol?.declarations?.some(isOffices) === true);
}

/** A text where a member of an enumeration is meant: "Custom" for Excel.ConditionalFormatType.custom. */
function enumMember(checker: ts.TypeChecker, node: ts.StringLiteralLike): ts.Symbol | undefined {
  const wanted = [checker.getContextualType(node), ...otherOverloads(checker, node)];
  for (const type of wanted.flatMap((each) => (each === undefined ? [] : each.isUnion() ? each.types : [each]))) {
    if ((type.flags & ts.TypeFlags.EnumLiteral) !== 0 && type.isStringLiteral() && type.value === node.text)
      return type.symbol;
  }
  return undefined;
}

/** The same argument in the method's other forms: one takes the enumeration, another the bare texts. */
function otherOverloads(checker: ts.TypeChecker, node: ts.StringLiteralLike): readonly ts.Type[] {
  const call = node.parent;
  if (!ts.isCallExpression(call)) return [];
  const index = call.arguments.indexOf(node);
  const declarations = checker.getResolvedSignature(call)?.declaration;
  const forms = declarations === undefined ? [] : (checker.getSymbolAtLocation(call.expression)?.declarations ?? []);
  return forms.flatMap((form) => {
    const parameter = isOffices(form) && ts.isFunctionLike(form) ? form.parameters[index] : undefined;
    return parameter === undefined ? [] : [checker.getTypeAtLocation(parameter)];
  });
}

function laterArguments(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
): readonly { readonly member: string; readonly set: ApiSet }[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration) || !isOffices(declaration)) return [];
  return call.arguments.flatMap((_, index) => {
    const set = setOfParameter(declaration, index);
    const method = checker.getSymbolAtLocation(call.expression);
    if (set === null || method === undefined) return [];
    return [
      {
        member: `${checker.getFullyQualifiedName(method)}(${declaration.parameters[index]?.name.getText() ?? ""})`,
        set,
      },
    ];
  });
}
