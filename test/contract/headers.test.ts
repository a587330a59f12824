import ts from "typescript";
import { headers } from "../../src/contract/headers";
import { sourceFiles } from "./quoted-words";

const words: ReadonlySet<string> = new Set(Object.values(headers));

/** Files whose quoted words are no headers of these sheets. */
const otherThings: Readonly<Record<string, string>> = {
  "src/forms/board/read-incoming.ts": "how offices call the columns of their own registers",
  "src/app/live/board/setting-up/import-forms.ts": "how people call the columns of their own lists",
};

const isStore = (file: string): boolean => file.startsWith("src/forms/store/");

/** Quoted headers, but for other spellings that a sheet is known by, samples of a sentence, and keys. */
function quotedHeaders(file: string, code: string): readonly string[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ["sample", "aliases", "vi", "en"].includes(node.name.getText())) return;
    if (ts.isStringLiteralLike(node) && words.has(node.text) && !ts.isTypeNode(node.parent)) {
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (!isKey) found.push(`${file}:${String(line)}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const all = sourceFiles()
  .filter(({ file }) => /^src\/(?:domain|forms|app)\//u.test(file) && !isStore(file))
  .map(({ file, code }) => ({ file, quoted: quotedHeaders(file, code) }));

test("headers that stand on several sheets, or that a check names, are written in the contract alone", () => {
  expect(all.filter(({ file }) => otherThings[file] === undefined).flatMap(({ quoted }) => quoted)).toEqual([]);
});

test("each exception is still needed, and a quoted header is found", () => {
  const needed = all.filter(({ quoted }) => quoted.length > 0).map(({ file }) => file);
  expect(Object.keys(otherThings).filter((file) => !needed.includes(file))).toEqual([]);
  expect(quotedHeaders("a.ts", 'x({ label: "Điểm chuẩn", aliases: ["Mã đơn vị"], vi: "Ghi chú" });')).toEqual([
    "a.ts:1: Điểm chuẩn",
  ]);
});

test("no two names for one header", () => {
  expect(words.size).toBe(Object.keys(headers).length);
});
