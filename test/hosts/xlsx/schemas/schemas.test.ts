import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sampleFiles } from "../../../e2e/support/sample-files";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { everyFeature } from "../write/every-feature";
import { planted } from "./planted";
import { checkGiven, checkParts, schemaChecker } from "./schema-faults";

const checker = schemaChecker();

/** Without the schemas or xmllint nothing can be said here: the tests of the writer hold the order of its elements. */
if (checker === null) {
  test("the schemas of ISO 29500 or xmllint are not here", () => expect(schemaChecker()).toBeNull());
} else {
  const files = [
    "board.xlsx",
    "board-out.xlsx",
    "empty.xlsx",
    "issued/K03/_K03.xlsx",
    "issued/K03/K03-01.xlsx",
    "filled/K03/K03-01.xlsx",
  ];

  test.each(files)("every part of %s is valid by the schemas", (name) => {
    const { parts, faults } = checkParts(checker, readFileSync(join(sampleFiles(), name)));
    expect(faults.slice(0, 10)).toEqual([]);
    expect(parts).toBeGreaterThan(8);
  });

  test("a workbook with every feature is valid, too", async () => {
    const { parts, faults } = checkParts(checker, await nodeHost.writeWorkbook(everyFeature));
    expect(faults).toEqual([]);
    expect(parts).toBeGreaterThan(8);
  });

  test("each of the planted deviations is found", () => {
    const all = Object.entries(unzipSync(readFileSync(join(sampleFiles(), "board-out.xlsx"))));
    const results = planted.map(([part, from, to]) => {
      const [name, bytes] = all.find(([each]) => part.test(each)) ?? ["", new Uint8Array()];
      const text = strFromU8(bytes);
      const changed = text.replace(from, to);
      return [
        String(part),
        String(from),
        changed !== text && checkGiven(checker, new Map([[name, changed]])).faults.length > 0,
      ];
    });
    expect(results.filter(([, , isFound]) => isFound !== true)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(30);
  });
}
