import { checkWorkbook } from "../../src/app/check-workbooks";
import { recogniseFile } from "../../src/app/receiving/recognise-file";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { openUnitWorkbook, identityOf } from "../../src/forms/unit/open-unit-workbook";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Workbook } from "../../src/workbook/sheet";
import { filled, province, unit, useFilledForm } from "../forms/unit/drift-sample";
import { seeded } from "../hostile/damage";
import { foreignWorkbook } from "./foreign-workbook";
import { mutated, pick, type Random } from "./mutate-workbook";

/**
 * Forms and foreign workbooks, changed in all the ways that people and programs change them: none ends a run, and none
 * is taken for the file of somebody whom it doesn't name alone. `npm run prove -- mutations`: 10,000.
 */
const cases = Number(process.env["THIDUA_CASES"] ?? 500);
const first = Number(process.env["THIDUA_SEED"] ?? 1);

const { board } = province;
const { units } = unitsOfRound(board);
const words = { units: units.map(({ code }) => code), names: units.map(({ name }) => name) };
let form: Workbook;

useFilledForm();
beforeAll(() => {
  form = nodeHost.readWorkbook(filled);
});

/** A form, somebody's own workbook, or both in one. */
function started(random: Random): Workbook {
  const kind = random();
  if (kind < 0.7) return form;
  const foreign = foreignWorkbook(random);
  return kind < 0.85 ? foreign : { ...form, sheets: [...form.sheets.filter(() => random() < 0.6), ...foreign.sheets] };
}

/** Units of the round that the workbook names in its marks or on its cover, whole. */
function named(workbook: Workbook): ReadonlySet<string> {
  const identity = identityOf(openUnitWorkbook(workbook));
  const claims = [identity.unit.marked, identity.unit.shown, identity.name.shown];
  return new Set(
    units.filter(({ code, name }) => claims.includes(code) || claims.includes(name)).map(({ code }) => code),
  );
}

function outcome(number: number): { readonly kinds: readonly string[]; readonly wrong: readonly unknown[] } {
  const random = seeded(number);
  const { kinds, workbook } = mutated(started(random), random, words);
  const name =
    random() < 0.8 ? `${unit.code}.xlsx` : pick(["báo cáo.xlsx", `${pick(words.units, random)}.xlsx`], random);
  const file = { name, sha256: String(number), changed: null, receivedOption: null };
  const checked = checkWorkbook(file, workbook, { asOf: "2020-07-15" });
  const bugs = checked.issues.filter(({ code }) => code === "internal-error").map(({ params }) => params);
  const taken = recogniseFile(file, workbook, { board, units, identities: new Map() }).outcome;
  const sender = taken.kind === "unit" ? taken.stored.submission.unit : null;
  const others = sender === null ? [] : [...named(workbook)].filter((code) => code !== sender);
  return { kinds, wrong: [...bugs, ...others.map((code) => ({ takenFor: sender, though: code }))] };
}

test(`${cases} mutations of forms and of foreign workbooks`, () => {
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  for (let number = first; number < first + cases; number += 1) {
    const found = outcome(number);
    found.kinds.forEach((kind) => seen.add(kind));
    if (found.wrong.length > 0) wrong.push({ number, ...found });
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
