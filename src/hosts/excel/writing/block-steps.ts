import type { DraftCell } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { denseSteps, type Input, type Inputs, type Property } from "./dense-blocks";
import { type Place, type Repeat, repeatBytes, repeatedInputs } from "./repeated-inputs";
import { onRanges, type Step, type Work } from "./step";

export type NewSheet = {
  readonly name: string;
  /** Whether Excel is asked to copy what many cells have; what comes of it must be seen (`askForCopies`). */
  readonly copies: boolean;
};

type Block = {
  readonly property: Property;
  readonly inputs: Inputs;
  /** Whether the input is a formula; a text may begin with "=", too. None is when left out. */
  readonly isFormula?: (place: Place) => boolean;
};

/** What is put into cells, each row in a turn of its own; `null` = nothing. */
export function* inputsOf(rows: Rows<DraftCell>, inputFor: (cell: DraftCell) => Input | null): Work<Inputs> {
  const all = new Map<number, ReadonlyMap<number, Input>>();
  for (const [row, cells] of rows) {
    const inputs = new Map<number, Input>();
    for (const [column, cell] of cells) {
      const input = inputFor(cell);
      if (input !== null) inputs.set(column, input);
    }
    all.set(row, inputs);
    yield;
  }
  return all;
}

/**
 * How what is put into cells is sent, be it values and formulas or number formats: in arrays, and where Excel copies,
 * what many cells have once. The sheet is new, so that a format is copied with nothing else of a look.
 */
export function* blockSteps(
  { name, copies }: NewSheet,
  { property, inputs, isFormula = () => false }: Block,
): Work<readonly Step[]> {
  if (!copies) return yield* denseSteps(name, property, inputs);
  const { repeats, rest } = yield* repeatedInputs(inputs, isFormula);
  return [...(yield* denseSteps(name, property, rest)), ...repeats.map((repeat) => repeatStep(name, property, repeat))];
}

export const kindOfCopy = { formulas: "Formulas", numberFormat: "Formats" } as const;

/**
 * One cell is copied into all areas at once, as a person pastes it into all that are selected (RangeAreas.copyFrom); of
 * several areas Excel would refuse it (office-js issues 1494 and 4800). "Formulas" takes what is no formula as it is
 * (Microsoft's page "Cut, copy, and paste ranges"). The address of the source is one on the same sheet.
 */
function repeatStep(sheet: string, property: Property, { from, to }: Repeat): Step {
  return {
    bytes: repeatBytes + from.length + to.length,
    apply: (packet) => onRanges(packet.sheet(sheet), to, (ranges) => ranges.copyFrom(from, kindOfCopy[property])),
  };
}
