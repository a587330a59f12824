import type { SheetDraft } from "../../src/workbook/draft";
import { findSoffice } from "../support/libreoffice";
import { allowedFunctions, limitsOf } from "./formula-limits";
import { clerksAtWork, errorsIn, issuesIn, type Clerk } from "./clerks/clerks";
import { saidOtherwise } from "./clerks/compare-with-check";
import { engineState, stateDifferences } from "./clerks/engine-state";
import { fileOf, filledForms } from "./clerks/filled-form";
import { withMistakes } from "./clerks/mistakes";

const seed = 2020;

test("a form that is filled rightly names no cell, and has no error", async () => {
  for (const form of await filledForms([0, 1, 2, 3], seed)) {
    const lines = engineState(form.drawn, form.right).map(
      ({ name, rows }) => `${name}: ${String(rows.get(1)?.get(1)?.value)}`,
    );
    expect({ unit: form.name, lines: lines.filter((line) => !line.includes("✓")) }).toEqual({
      unit: form.name,
      lines: [],
    });
    expect(errorsIn(issuesIn(form.name, fileOf(form, form.right)))).toEqual([]);
  }
});

const formulasOf = ({ rows }: SheetDraft): readonly string[] =>
  [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

test("its formulas are short, and of functions that every program has", async () => {
  const [form] = await filledForms([0], seed);
  const before = new Set([form!.drawn.cover.draft, ...form!.drawn.lists.map(({ draft }) => draft)].flatMap(formulasOf));
  const limits = engineState(form!.drawn, new Map())
    .flatMap(formulasOf)
    .filter((formula) => !before.has(formula))
    .map(limitsOf);
  expect(limits.length).toBeGreaterThan(500);
  expect(
    [...new Set(limits.flatMap(({ functions }) => functions))].filter((name) => !allowedFunctions.has(name)),
  ).toEqual([]);
  expect(Math.max(...limits.map(({ length }) => length))).toBeLessThanOrEqual(600);
  expect(Math.max(...limits.map(({ depth }) => depth))).toBeLessThanOrEqual(16);
});

(findSoffice() === null ? describe.skip : describe)(
  "a dozen clerks with their mistakes, recalculated by LibreOffice:",
  () => {
    const clerks: Clerk[] = [];
    beforeAll(async () => {
      await clerksAtWork(12, seed, (batch) => clerks.push(...batch));
    });

    test("every cell that says something of the form says what the engine does", () => {
      for (const { form, mistakes, recalculated } of clerks)
        expect(stateDifferences(form.drawn, withMistakes(form.right, mistakes), recalculated)).toEqual([]);
    });

    test("the cells that it names are those that a check finds", () => {
      expect(
        clerks.flatMap(({ form, named, before }) => saidOtherwise(named, before).map((said) => `${form.name} ${said}`)),
      ).toEqual([]);
    });

    test("what they correct by it leaves them without an error", () => {
      const total = clerks.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
      expect(total).toBeGreaterThan(60);
      expect(clerks.filter(({ before }) => errorsIn(before).length === 0).length).toBeLessThanOrEqual(4);
      expect(
        clerks.flatMap(({ form, after }) =>
          errorsIn(after).map(({ code, place }) => [form.name, code, place.sheet, place.cell]),
        ),
      ).toEqual([]);
    });
  },
);
