import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { ReceiptState } from "../src/domain/round/receipt";
import type { Cluster, Role } from "../src/domain/round/roster";
import type { SendingStatus } from "../src/domain/standing/standing";

/** Words on which rules of the domain decide: how a report stands, who a unit is, how far a scale is agreed on. */
const decidingWords: ReadonlySet<string> = new Set<
  SendingStatus | Role | Cluster["scaleState"] | Exclude<ReceiptState, "refused">
>([
  "on-time",
  "late",
  "missing",
  "not-due",
  "returned",
  "exempt",
  "leader",
  "deputy",
  "member",
  "guest",
  "draft",
  "agreed",
  "accepted",
  "received",
  "to-complete",
  "cancelled",
]);

/** Where such a word only chooses what is shown, or which row of a sheet is edited. No verdict hangs on it. */
const shown = [
  // A role or status is said beside the name, but for the usual one.
  "taskpane/browse/documents.tsx member",
  "taskpane/score/member-list.tsx member",
  "taskpane/situation/cluster-rows.tsx on-time",
  // One sentence or another.
  "taskpane/browse/unit-page-view.tsx returned",
  "taskpane/scale/sent-scale.tsx accepted",
  "taskpane/score/member-page.tsx leader",
  // Names of events and of files' verdicts, by chance the same words.
  "taskpane/score/score-state.ts member",
  "app/live/board/following/unit-page.ts accepted",
  "app/live/board/receiving/received-files.ts accepted",
  // Rows of the register that are edited, and a name for the letter.
  "app/live/board/receiving/register-acts.ts received",
  "app/live/cluster/hand-in.ts leader",
];

const source = path.join(__dirname, "../src");

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const here = path.join(folder, name);
    return statSync(here).isDirectory() ? filesUnder(here) : /\.tsx?$/u.test(name) ? [here] : [];
  });
}

/** The words that a file compares something with, or switches on. */
function comparedIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const sides = ts.isBinaryExpression(node) && isEquality(node) ? [node.left, node.right] : [];
    for (const side of ts.isCaseClause(node) ? [node.expression] : sides)
      if (ts.isStringLiteral(side) && decidingWords.has(side.text)) found.push(side.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.tsx", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

function isEquality({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

test("comparisons and cases are found", () => {
  expect(comparedIn('const a = b.status === "late" ? 1 : 2; switch (c) { case "guest": }')).toEqual(["late", "guest"]);
});

test("what pane, page and open workbook ask of a report, a unit or a scale is a function of the domain", () => {
  const found = ["taskpane", "page", "app/live"].flatMap((room) =>
    filesUnder(path.join(source, room)).flatMap((file) => {
      const name = path.relative(source, file).split(path.sep).join("/");
      return comparedIn(readFileSync(file, "utf8")).map((word) => `${name} ${word}`);
    }),
  );
  expect([...new Set(found)].sort()).toEqual([...shown].sort());
});
