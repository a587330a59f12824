import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answersOf } from "./expected-rows";
import { regulations, roundOf } from "./regulation-round";

/** The rows that the product does not answer rightly yet, one a line. THIDUA_KEPT=write keeps those of today. */
const file = path.join(__dirname, "open-rows.txt");
const isWritten = process.env["THIDUA_KEPT"] === "write";
const known = readFileSync(file, "utf8").split("\n");
const found: string[] = [];

/**
 * Every expected row of the regulations that the product has an answer to, through the Board's sheets and the units'
 * forms. A rule that is built takes its rows off the list of open ones, and none may come back.
 */
if (regulations.length > 0) {
  test.each(regulations)("%s", (regulation) => {
    const round = roundOf(regulation);
    expect(round.files.filter(({ verdict }) => verdict !== "accepted")).toEqual([]);
    const wrong = answersOf(regulation, round).filter((answer) => answer.found !== answer.expected);
    const open = wrong.map(({ row, expected, found: here }) => `${regulation}: ${row} = ${expected}, here ${here}`);
    found.push(...open);
    if (!isWritten) expect(open).toEqual(known.filter((line) => line.startsWith(`${regulation}: `)));
  });
  afterAll(() => (isWritten ? writeFileSync(file, `${found.join("\n")}\n`) : undefined));
} else {
  test("the regulations stand beside the project", () => expect(regulations).toEqual([]));
}
