import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { everyFeature } from "../write/every-feature";
import { openXmlSdk } from "./open-xml-sdk";

const sdk = openXmlSdk();

/** All kinds of workbooks: test/prove/valid-files.prove.ts. */
if (sdk === null) {
  test("the Open XML SDK is not here", () => expect(openXmlSdk()).toBeNull());
} else {
  const folder = mkdtempSync(path.join(tmpdir(), "thidua-sdk-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const errorsOf = (name: string, bytes: Uint8Array): readonly string[] => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return sdk(file);
  };

  test("a workbook with every feature has no error by Microsoft's Open XML SDK; a look that is not there is one", async () => {
    const bytes = await nodeHost.writeWorkbook(everyFeature);
    expect(errorsOf("every-feature.xlsx", bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const broken = { ...parts, "xl/worksheets/sheet2.xml": strToU8(sheet.replace("<sheetData>", "<sheetDate>")) };
    expect(errorsOf("broken.xlsx", zipSync(broken))).not.toEqual([]);
    const priority = sheet.replace('priority="1"', 'priority="x"');
    expect(errorsOf("priority.xlsx", zipSync({ ...parts, "xl/worksheets/sheet2.xml": strToU8(priority) }))).not.toEqual(
      [],
    );
  });
}
