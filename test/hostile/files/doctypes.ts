import { refused, type HostileFile, type HostileGroup } from "../hostile-file";
import { file, neededParts, readWhole, soundParts, workbookWith } from "../sound-workbook";

const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';

/** What stands before the root element, and how the part is stored. */
const prologs: readonly (readonly [string, string, (xml: string) => string | Uint8Array])[] = [
  ["entities that grow", laughs, (xml) => xml],
  ["a file of the machine as entity", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', (xml) => xml],
  ["an address as DTD", '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', (xml) => xml],
  ["a public DTD after a comment", '<!-- --> <!DOCTYPE x PUBLIC "-//X//EN" "http://127.0.0.1:1/x.dtd">', (xml) => xml],
  ["small letters", "<!doctype x>", (xml) => xml],
  ["UTF-16, little end first", laughs, (xml) => Buffer.from(`\uFEFF${xml}`, "utf16le")],
  ["UTF-16, big end first", laughs, (xml) => Buffer.from(`\uFEFF${xml}`, "utf16le").swap16()],
];

/** Parts that hold no cells are looked through as well. */
const otherParts = [
  "[Content_Types].xml",
  "docProps/core.xml",
  "docProps/app.xml",
  "xl/theme/theme1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "xl/drawings/drawing1.xml",
  "customXml/item1.xml",
] as const;

function withProlog(part: string, prolog: string, store: (xml: string) => string | Uint8Array): Uint8Array {
  const xml = String(soundParts[part] ?? "<a/>").replace(/^<\?xml.*?\?>\s*/u, "");
  return workbookWith({ [part]: store(prolog + xml) });
}

const everyPart: readonly HostileFile[] = [...neededParts, ...otherParts].flatMap((part) =>
  prologs.map(([what, prolog, store]) =>
    file(`${part}: ${what}`, () => withProlog(part, prolog, store), refused("doctype", /DOCTYPE$/)),
  ),
);

export const doctypes: HostileGroup = {
  group: "DOCTYPE and entities",
  files: [
    ...everyPart,
    file(
      "the word in a text is none",
      () => workbookWith({ "docProps/app.xml": "<a>&lt;!DOCTYPE x&gt;</a>" }),
      readWhole(),
    ),
    file(
      "the word in a comment is none",
      () => workbookWith({ "docProps/app.xml": "<!-- <!DOCTYPE x> --><a/>" }),
      readWhole(),
    ),
  ],
};
