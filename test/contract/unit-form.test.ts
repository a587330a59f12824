import { askedKeys, coverFields, formColumns } from "../../src/contract/unit-form";
import { sheetNames } from "../../src/contract/sheet-names";
import { unitForms } from "../../src/forms/unit/unit-forms";
import { absentEntry, type Entry } from "../../src/domain/basics/entry";
import { boardOf, entry, fullCover, submission, unitOf } from "../domain/round-samples";

/** Sheet, key and header of everything with a * in the descriptions of the sheets. */
const described = unitForms.flatMap((form): readonly (readonly [string, string, string])[] =>
  (form.shape === "pairs" ? form.fields : form.columns)
    .filter(({ required }) => required)
    .map(({ key, header }) => [form.sheet, key, header] as const),
);

test("what the sheets show as required is what the contract asks for", () => {
  const lists = Object.entries(formColumns) as [
    keyof typeof formColumns,
    Readonly<Record<string, { header: string; required: boolean }>>,
  ][];
  expect(described).toEqual([
    ...askedKeys(coverFields).map((key) => [sheetNames.cover, key, coverFields[key].header]),
    ...lists.flatMap(([sheet, columns]) =>
      askedKeys(columns).map((key) => [sheetNames[sheet], key, columns[key]?.header]),
    ),
  ]);
  expect(described.length).toBe(9);
});

test("a cover field that becomes required makes a report without it incomplete, and is shown as required", () => {
  jest.isolateModules(() => {
    jest.doMock("../../src/contract/unit-form", () => {
      const actual = jest.requireActual<typeof import("../../src/contract/unit-form")>("../../src/contract/unit-form");
      return {
        ...actual,
        coverFields: { ...actual.coverFields, phone: { ...actual.coverFields.phone, required: true } },
      };
    });
    const { requiredCells } = jest.requireActual<typeof import("../../src/domain/standing/required-cells")>(
      "../../src/domain/standing/required-cells",
    );
    const { coverSheet } = jest.requireActual<typeof import("../../src/forms/sheets/unit/cover-sheet")>(
      "../../src/forms/sheets/unit/cover-sheet",
    );
    const blankOf = (phone: Entry<string>): readonly string[] =>
      requiredCells(boardOf(), unitOf("C01-01"), submission("C01-01", { cover: { ...fullCover, phone } }))
        .filter(({ entry: { state } }) => state === "blank")
        .map(({ label }) => label);
    expect(blankOf(absentEntry)).toEqual(["Điện thoại"]);
    expect(blankOf(entry("0204 555 0123", "B17"))).toEqual([]);
    expect(coverSheet.fields.find(({ key }) => key === "phone")?.required).toBe(true);
  });
  jest.dontMock("../../src/contract/unit-form");
});
