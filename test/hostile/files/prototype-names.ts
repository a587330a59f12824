import { partsOf, escapeXml } from "../../support/xlsx-parts";
import { zipOf } from "../../support/zip";
import { readAs, type HostileFile, type HostileGroup } from "../hostile-file";
import { bookPart, bookRelations, file, readWhole, replaced, soundParts, workbookWith } from "../sound-workbook";

/**
 * Names that every JavaScript object has already: taken for keys of one, they would change the program instead of the
 * data.
 */
const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "isPrototypeOf",
] as const;

const asSheet = (name: string): Uint8Array =>
  zipOf(
    partsOf({
      sheets: {
        T: "<sheetData/>",
        [`${name} `]: '<sheetData><row><c t="s"><v>0</v></c><c><v>1</v></c></row></sheetData>',
      },
      strings: `<si><t>${escapeXml(name)}</t></si>`,
    }),
  );

export const prototypeNames: HostileGroup = {
  group: "names that objects have already",
  files: [
    ...names.map(
      (name): HostileFile =>
        file(
          `a sheet and a text called ${name}`,
          () => asSheet(name),
          readAs({ [`${name} !A1`]: ["s", name], [`${name} !B1`]: ["n", 1] }),
        ),
    ),
    ...names.map(
      (name): HostileFile =>
        file(`a sheet called just ${name}`, () => replaced(bookPart, 'name="S"', `name="${name}"`), readWhole()),
    ),
    ...names.map(
      (name): HostileFile =>
        file(
          `a relation called ${name}`,
          () =>
            workbookWith({
              [bookPart]: String(soundParts[bookPart]).replace("rId1", name),
              [bookRelations]: String(soundParts[bookRelations]).replace("rId1", name),
            }),
          readWhole(),
        ),
    ),
    ...names.map(
      (name): HostileFile =>
        file(
          `a part called ${name}`,
          () => workbookWith({ [`xl/${name}.xml`]: "<a/>", [`${name}/a.bin`]: "x" }),
          readWhole(),
        ),
    ),
    file(
      "a defined name called __proto__",
      () =>
        replaced(
          bookPart,
          "<sheets>",
          '<definedNames><definedName name="__proto__">S!$A$1</definedName></definedNames><sheets>',
        ),
      readWhole(),
    ),
    file(
      "a number format called __proto__",
      () => replaced("xl/styles.xml", 'formatCode="dd/mm/yyyy"', 'formatCode="__proto__"'),
      readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["n", 44022] }),
    ),
  ],
};
