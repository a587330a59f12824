import ts from "typescript";
import { isOffices } from "./api-set";

export type LoadUses = { readonly symbols: readonly ts.Symbol[]; readonly problems: readonly string[] };

const nothing: LoadUses = { symbols: [], problems: [] };

/** The members that the texts of a `load("values,format/fill/color")` name: no compiler looks into them. */
export function loadUses(checker: ts.TypeChecker, call: ts.CallExpression): LoadUses {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return nothing;
  if (checker.getSymbolAtLocation(expression.name)?.declarations?.some(isOffices) !== true) return nothing;
  const [argument] = call.arguments;
  // An object names members as its own keys, which are looked up as such.
  if (argument === undefined || ts.isObjectLiteralExpression(argument)) return nothing;
  const texts = textsOf(checker, argument);
  if (texts === null)
    return {
      symbols: [],
      problems: [`load(${argument.getText()}) is not known before it runs: give its texts as literals`],
    };
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  const found = texts.flatMap((text) => text.split(",")).map((each) => walk(checker, type, each.trim()));
  return { symbols: found.flatMap(({ symbols }) => symbols), problems: found.flatMap(({ problems }) => problems) };
}

/**
 * All texts that the argument can be, by its type: literals, constants of literals, lists of them. `null`: any text at
 * all.
 */
function textsOf(checker: ts.TypeChecker, argument: ts.Expression): readonly string[] | null {
  if (ts.isArrayLiteralExpression(argument)) {
    const each = argument.elements.map((element) => textsOf(checker, element));
    return each.some((texts) => texts === null) ? null : each.flatMap((texts) => texts ?? []);
  }
  return textsOfType(checker, checker.getTypeAtLocation(argument));
}

function textsOfType(checker: ts.TypeChecker, type: ts.Type): readonly string[] | null {
  const types = type.isUnion() ? type.types : [type];
  const each = types.map((one): readonly string[] | null => {
    if (one.isStringLiteral()) return [one.value];
    if ((one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0) return [];
    const element = checker.getIndexTypeOfType(one, ts.IndexKind.Number);
    return (one.flags & ts.TypeFlags.StringLike) !== 0 || element === undefined ? null : textsOfType(checker, element);
  });
  return each.some((texts) => texts === null) ? null : each.flatMap((texts) => texts ?? []);
}

/** "areas/rowIndex": parts by "/" or "."; a collection stands for its items. */
function walk(checker: ts.TypeChecker, start: ts.Type, text: string): LoadUses {
  const symbols: ts.Symbol[] = [];
  let type = start;
  for (const part of text.split(/[/.]/)) {
    if (part === "*")
      return {
        symbols,
        problems: [`load("${text}") loads whatever there is, in newer versions more: name the members`],
      };
    const symbol = checker.getPropertyOfType(type, part) ?? checker.getPropertyOfType(itemOf(checker, type), part);
    if (symbol === undefined)
      return { symbols, problems: [`load("${text}"): ${checker.typeToString(type)} has no "${part}"`] };
    symbols.push(symbol);
    type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    if (part === "items") type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }
  return { symbols, problems: [] };
}

function itemOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const items = checker.getPropertyOfType(type, "items");
  return (
    (items === undefined
      ? undefined
      : checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number)) ?? type
  );
}
