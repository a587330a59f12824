import { rawZip } from "../../support/zip";
import { refused, type HostileFile, type HostileGroup } from "../hostile-file";
import { bookRelations, file, packageRelations, readWhole, replaced, soundEntries } from "../sound-workbook";

/** Nothing is ever unpacked into a folder: such a name is just the name of a part that nobody asks for. */
const harmless: readonly string[] = [
  "../../evil.xml",
  "..\\..\\evil.xml",
  "/etc/passwd",
  "C:\\Windows\\evil.xml",
  "C:/Windows/evil.xml",
  "\\\\server\\share\\evil.xml",
  "xl/../../../evil.xml",
  "xl/worksheets/../../../../evil.xml",
  "~/evil.xml",
  "con",
  "xl/nul.xml",
  "evil\u0000.xml",
  "evil\n.xml",
  "\u202Elmx.live",
  "xl/\u00E9vil.xml",
  `xl/${"dài".repeat(5000)}.xml`,
  ".",
  "..",
  "%2e%2e/evil.xml",
  "xl/worksheets/sheet1.xml.",
  "$(touch evil).xml",
  "__proto__",
  "constructor",
];

const targets: readonly (readonly [string, RegExp])[] = [
  ["../../../../../../etc/passwd", /the part of sheet "S" is missing/],
  ["/etc/passwd", /missing/],
  ["file:///etc/passwd", /missing/],
  ["http://127.0.0.1/sheet.xml", /missing/],
  ["\\\\server\\share\\sheet.xml", /missing/],
  ["C:\\sheet.xml", /missing/],
  ["%2e%2e/%2e%2e/etc/passwd", /missing/],
  ["%E0%A4%A", /missing/],
  ["", /missing/],
  [".", /missing/],
];

export const pathNames: HostileGroup = {
  group: "path names",
  files: [
    ...harmless.map(
      (name): HostileFile =>
        file(
          `a part named ${JSON.stringify(name.slice(0, 40))}`,
          () => rawZip([...soundEntries, { name, data: "<a/>" }]),
          readWhole(),
        ),
    ),
    ...targets.map(([target, detail]) =>
      file(
        `a sheet at ${JSON.stringify(target)}`,
        () => replaced(bookRelations, "worksheets/sheet1.xml", target),
        refused("corrupt", detail),
      ),
    ),
    file(
      "a sheet in another place of the network",
      () =>
        replaced(
          bookRelations,
          'Target="worksheets/sheet1.xml"',
          'Target="http://127.0.0.1/s.xml" TargetMode="External"',
        ),
      refused("corrupt", /leads nowhere/),
    ),
    file(
      "a workbook at ../../../etc/passwd",
      () => replaced(packageRelations, "xl/workbook.xml", "../../../etc/passwd"),
      refused("not-a-workbook"),
    ),
    file(
      "a workbook at file:///etc/passwd",
      () => replaced(packageRelations, "xl/workbook.xml", "file:///etc/passwd"),
      refused("not-a-workbook"),
    ),
    file(
      "a sheet that climbs above the package and comes back",
      () => replaced(bookRelations, "worksheets/sheet1.xml", "../../../xl/worksheets/sheet1.xml"),
      readWhole(),
    ),
    file(
      "texts in another place of the network",
      () =>
        replaced(bookRelations, 'Target="sharedStrings.xml"', 'Target="http://127.0.0.1/s.xml" TargetMode="External"'),
      refused("corrupt", /shared string 0 of 0/),
    ),
    file(
      "the part of the styles is missing",
      () => replaced(bookRelations, 'Target="styles.xml"', 'Target="../../styles.xml"'),
      refused("corrupt", /asks for styles, whose part is missing/),
    ),
  ],
};
