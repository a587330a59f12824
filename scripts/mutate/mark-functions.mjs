// Which functions of a source file a test runs: each function and the file itself gets a mark that is set when it runs.
import ts from "typescript";

function parsed(name, text) {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

/** Where the file's own lines run, outside of every function. */
export const outside = -1;

/** The start of the innermost function around a place, `outside` where there is none. */
export function functionAt(name, text, place) {
  let found = outside;
  const visit = (node) => {
    if (node.getFullStart() > place || node.getEnd() <= place) return;
    if (ts.isFunctionLike(node) && node.body !== undefined && node.body.pos <= place) found = node.body.getStart();
    ts.forEachChild(node, visit);
  };
  visit(parsed(name, text));
  return found;
}

/**
 * The same source with its marks: `numberOf` gives each place (the start of a function's body) the index in the list
 * `globalThis.__ran` that is set to 1 when it runs.
 */
export function withMarks(name, text, numberOf) {
  const put = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const start = node.body.getStart();
      const mark = `__ran[${numberOf(start)}]=1`;
      if (ts.isBlock(node.body)) put.push([start + 1, `${mark};`]);
      else put.push([start, `(${mark},`], [node.body.getEnd(), ")"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(name, text));
  const marked = [];
  let from = 0;
  // Of two at one place the closing one of the inner function comes first: it was put in later.
  for (const [place, inserted] of put.reverse().sort(([one], [other]) => one - other)) {
    marked.push(text.slice(from, place), inserted);
    from = place;
  }
  return `${marked.join("")}${text.slice(from)}\n;__ran[${numberOf(outside)}]=1;`;
}
