// Every small change that could be a slip of the hand in a source file, by its syntax tree.
import ts from "typescript";

/** @typedef {{ start: number, end: number, text: string, kind: string }} Mutant */

const { SyntaxKind: kind } = ts;

const exchanged = new Map([
  [kind.LessThanToken, "<="],
  [kind.LessThanEqualsToken, "<"],
  [kind.GreaterThanToken, ">="],
  [kind.GreaterThanEqualsToken, ">"],
  [kind.EqualsEqualsEqualsToken, "!=="],
  [kind.ExclamationEqualsEqualsToken, "==="],
  [kind.PlusToken, "-"],
  [kind.MinusToken, "+"],
  [kind.AsteriskToken, "/"],
  [kind.SlashToken, "*"],
  [kind.AmpersandAmpersandToken, "||"],
  [kind.BarBarToken, "&&"],
]);

/** Methods and functions that are easily taken for each other; "" takes the call out. */
const otherMethod = new Map([
  ["some", "every"],
  ["every", "some"],
  ["floor", "ceil"],
  ["ceil", "floor"],
  ["min", "max"],
  ["max", "min"],
  ["lt", "lte"],
  ["lte", "lt"],
  ["gt", "gte"],
  ["gte", "gt"],
  ["plus", "minus"],
  ["minus", "plus"],
  ["filter", ""],
]);

/** Slips that a figure comes out wrong by: what is computed or compared, by how much and in which order. */
const ofNumbers = /^(?:off by one|arguments swapped|(?:[<>]=?|[-+*/]|floor|ceil|min|max|lte?|gte?|plus|minus) → .*)$/;

/** @param {Mutant} mutant */
export const isOfNumbers = (mutant) => ofNumbers.test(mutant.kind);

/** Looks: how wide, how high, which colour. Nobody's figure depends on one pixel. */
const looks = /width|widest|height|size|color|colour|indent|style|font|fill|border|lines|margin|zoom|tab|outline/i;

/** What the record of an issue gives to tests and docs to show its sentence with: nothing goes by it. */
const isSample = (node) => ts.isPropertyAssignment(node) && node.name.getText() === "sample";

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** @returns {readonly Mutant[]} in the order of the file */
export function mutantsOf(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const found = [];
  const add = (node, replacement, what) =>
    found.push({ start: node.getStart(file), end: node.getEnd(), text: replacement, kind: what });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || isSample(node))
      return;
    mutate(node, add, file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function mutate(node, add, file) {
  if (ts.isBinaryExpression(node)) binary(node, add, file);
  else if (ts.isIfStatement(node)) condition(node.expression, add);
  else if (ts.isConditionalExpression(node)) condition(node.condition, add);
  else if (ts.isPrefixUnaryExpression(node) && node.operator === kind.ExclamationToken)
    add(node, node.operand.getText(file), "negation dropped");
  else if (node.kind === kind.TrueKeyword) add(node, "false", "true → false");
  else if (node.kind === kind.FalseKeyword) add(node, "true", "false → true");
  else if (ts.isNumericLiteral(node)) offByOne(node, add);
  else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, "[]", "list emptied");
  else if (ts.isCallExpression(node)) call(node, add, file);
}

function binary(node, add, file) {
  const { left, operatorToken, right } = node;
  const other = exchanged.get(operatorToken.kind);
  if (operatorToken.kind === kind.QuestionQuestionToken) add(node, left.getText(file), "fallback dropped");
  if (other === undefined || (operatorToken.kind === kind.PlusToken && (isText(left) || isText(right)))) return;
  add(operatorToken, other, `${operatorToken.getText(file)} → ${other}`);
}

function condition(node, add) {
  add(node, "true", "condition always met");
  add(node, "false", "condition never met");
}

function offByOne(node, add) {
  const name = node.parent.name?.getText() ?? "";
  if (looks.test(name)) return;
  add(node, String(Number(node.text) + 1), "off by one");
}

function call(node, add, file) {
  const [first, second] = node.arguments;
  const called = node.expression;
  if (first !== undefined && second !== undefined && ts.isIdentifier(first) && ts.isIdentifier(second))
    add(
      { getStart: () => first.getStart(file), getEnd: () => second.getEnd() },
      `${second.text}, ${first.text}`,
      "arguments swapped",
    );
  if (!ts.isPropertyAccessExpression(called)) return;
  const other = otherMethod.get(called.name.text);
  if (other === "") add(node, called.expression.getText(file), `${called.name.text} dropped`);
  else if (other !== undefined) add(called.name, other, `${called.name.text} → ${other}`);
}
