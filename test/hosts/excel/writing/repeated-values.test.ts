import fc from "fast-check";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { denseSteps, type Input } from "../../../../src/hosts/excel/writing/dense-blocks";
import { repeatedValues } from "../../../../src/hosts/excel/writing/repeated-values";
import { type Step, inOneTurn } from "../../../../src/hosts/excel/writing/step";
import { parseArea } from "../../../../src/workbook/address";
import { useExcel } from "../../../excel-host/node/use-excel";
import { draftCell, draftRows, sheetDraft, textStyle } from "../../../support/drafts";

const fingerprint = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const column = (inputs: readonly (Input | undefined)[], number = 2) =>
  new Map(
    inputs.flatMap((input, index) => (input === undefined ? [] : [[index + 1, new Map([[number, input]])] as const])),
  );
const bytes = (steps: readonly { readonly bytes: number }[]) => steps.reduce((sum, step) => sum + step.bytes, 0);

test("a long text that stands in many cells one under the other is sent once", () => {
  const inputs = column(Array.from({ length: 30 }, () => fingerprint));
  const { steps, rest } = inOneTurn(repeatedValues("Thử", inputs));
  expect(steps).toHaveLength(1);
  expect([...rest.values()].every((cells) => cells.size === 0)).toBe(true);
  expect(bytes(steps)).toBeLessThan(bytes(inOneTurn(denseSteps("Thử", "formulas", inputs))) / 3);
});

test.each([
  ["few cells", Array.from({ length: 4 }, () => fingerprint)],
  ["short texts", Array.from({ length: 40 }, () => "KT01")],
  [
    "cells with a gap in each second row",
    Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? fingerprint : undefined)),
  ],
  ["formulas", Array.from({ length: 40 }, () => `="${fingerprint}"`)],
  ["numbers", Array.from({ length: 400 }, () => 1234567890123)],
])("%s stay in the array", (_, inputs) => {
  const { steps, rest } = inOneTurn(repeatedValues("Thử", column(inputs)));
  expect(steps).toEqual([]);
  expect(rest).toEqual(column(inputs));
});

/** What the steps would put where: `[row, value]` of each cell, by the ranges that they ask for. */
function putBy(steps: readonly Step[]): readonly (readonly [number, unknown])[] {
  const put: (readonly [number, unknown])[] = [];
  const getRange = (address: string) => {
    const { top, bottom } = parseArea(address)!;
    const fill = (value: unknown) =>
      put.push(...Array.from({ length: bottom - top + 1 }, (_, down) => [top + down, value] as const));
    return {
      set values(value: unknown) {
        fill(value);
      },
      untrack: () => undefined,
    };
  };
  for (const step of steps) step.apply({ sheet: () => ({ getRange }) } as unknown as Parameters<typeof step.apply>[0]);
  return put;
}

test("what is sent once and what stays in the arrays are all cells with their values, none twice", () => {
  const text = fc.constantFrom<Input>(
    "a",
    fingerprint,
    "Một nội dung dài hơn một chút để lặp lại nhiều lần",
    "=A1",
    7,
    true,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer({ min: 1, max: 40 })), { maxLength: 12 }), (parts) => {
      const inputs = column(parts.flatMap(([input, count]) => Array.from({ length: count }, () => input)));
      const { steps, rest } = inOneTurn(repeatedValues("Thử", inputs));
      const kept = [...rest].flatMap(([row, cells]) => [...cells.values()].map((value) => [row, value] as const));
      const all = [...putBy(steps), ...kept].sort(([one], [other]) => one - other);
      expect(all).toEqual([...inputs].map(([row, cells]) => [row, cells.get(2)]));
    }),
  );
});

test("Excel puts it into each of the cells, as text and nowhere else", async () => {
  const { host } = useExcel();
  const cell = (value: string) => draftCell(value, { style: textStyle });
  const rows = draftRows(
    Array.from({ length: 60 }, (_, index) => [
      `r${index}`,
      index < 30 ? cell(fingerprint) : cell("007".padStart(60, "0")),
      index,
    ]),
  );
  await writeChange({ sheets: [sheetDraft("Biểu", { rows })], added: [] }, { now: "2020-07-15T08:00:00" });
  const written = host.toDraft().sheets.find(({ name }) => name === "Biểu");
  expect(
    [...(written?.rows ?? [])].map(([row, cells]) => [row, [...cells].map(([at, { value }]) => [at, value])]),
  ).toEqual([...rows].map(([row, cells]) => [row, [...cells].map(([at, { value }]) => [at, value])]));
});
