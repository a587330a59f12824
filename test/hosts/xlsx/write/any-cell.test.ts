import fc from "fast-check";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { storableText } from "../../../../src/hosts/xlsx/write/xml-text";
import { addressOf } from "../../../../src/workbook/address";
import { draftCell, draftRows, sheetDraft, textStyle, workbookDraft } from "../../../support/drafts";
import { packageFaults } from "../../../support/package-check";
import { rawCells } from "./read-raw";

/** Any UTF-16 units, also control characters, halves of pairs and what looks like an escape. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "_",
        "x",
        "0041",
        "_x0041",
        "_x005F_",
        "\u0001",
        "\r",
        "\n",
        "\t",
        " ",
        "=",
        "+",
        "-",
        "@",
        "&",
        "<",
        "]]>",
        '"',
        "#N/A",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);

test("any text comes back from the file as it was, but for what no cell can hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const rows = draftRows([
        texts.map((text) => draftCell(text, { style: textStyle, note: text })),
        texts.map((text) => draftCell(text, { formula: "A1" })),
      ]);
      const bytes = await writeWorkbook(
        workbookDraft([sheetDraft("Biểu", { rows, print: { ...sheetDraft("").print, footer: texts.join("") } })], {
          title: texts.join(""),
        }),
      );
      const cells = rawCells(bytes, "Biểu");
      expect(packageFaults(bytes)).toEqual([]);
      texts.forEach((text, index) => {
        expect(cells.get(addressOf(1, index + 1))).toMatchObject({ type: "s", text: storableText(text) });
        expect(cells.get(addressOf(2, index + 1))).toMatchObject({ type: "str", text: storableText(text) });
      });
    }),
  );
});

test("any finite number comes back as the same number", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }),
      async (numbers) => {
        const cells = rawCells(
          await writeWorkbook(workbookDraft([sheetDraft("Biểu", { rows: draftRows([numbers]) })])),
          "Biểu",
        );
        numbers.forEach((number, index) =>
          expect(Number(cells.get(addressOf(1, index + 1))?.text)).toBe(number === 0 ? 0 : number),
        );
      },
    ),
  );
});

test("storable text differs only where a character can't be stored", () => {
  expect(storableText("a\u0000b\uD800c\uFFFE😀\u0001_x0041_")).toBe("a\uFFFDb\uFFFDc\uFFFD😀\u0001_x0041_");
});

test("the order of the draft's maps does not matter", async () => {
  const inOrder = draftRows([["a", 1, "b"], [2, "c"], [true]]);
  const turned = new Map([...inOrder].reverse().map(([row, cells]) => [row, new Map([...cells].reverse())]));
  const of = async (rows: typeof inOrder) =>
    rawCells(await writeWorkbook(workbookDraft([sheetDraft("Biểu", { rows })])), "Biểu");
  expect([...(await of(turned))]).toEqual([...(await of(inOrder))]);
});
