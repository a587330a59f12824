import path from "node:path";
import { sampleFiles } from "../e2e/support/sample-files";
import { expectSameTyped, readable, readOtherwise, xlsxUnder } from "../hosts/xlsx/read/other-reader";
import { findSoffice, resave } from "../support/libreoffice";

const filesOf = (name: string): readonly string[] => xlsxUnder(path.join(sampleFiles(), name));

beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));

test.each(["issued", "filled"])("another library reads the same in every cell of every file: %s", (name) => {
  const files = filesOf(name).flatMap(readable);
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(readOtherwise(files)).toEqual([]);
});

test.each(["issued", "filled"])(
  "LibreOffice holds the same in every twelfth file and in every cluster's: %s",
  (name) => {
    if (findSoffice() === null) throw new Error("LibreOffice is not installed; SOFFICE can name its program");
    const files = filesOf(name)
      .filter((file, index) => index % 12 === 3 || path.basename(file).startsWith("_"))
      .flatMap(readable);
    expect(files.length).toBeGreaterThanOrEqual(25);
    const given = new Map<string, Uint8Array>(files.map(([, bytes], index) => [`${index}.xlsx`, bytes] as const));
    for (const [file, saved] of resave(given)) expectSameTyped(file, given.get(file)!, saved);
  },
);
