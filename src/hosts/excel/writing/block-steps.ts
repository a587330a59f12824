import { denseSteps, type Inputs, type Property } from "./dense-blocks";
import { type Place, type Repeat, repeatBytes, repeatedInputs } from "./repeated-inputs";
import { onRanges, type Step, type Work } from "./step";

export type NewSheet = {
  readonly name: string;
  /** Whether Excel is known to copy a cell into several areas at once (`askForCopies`). */
  readonly copiesIntoAreas: boolean;
};

type Block = {
  readonly property: Property;
  readonly inputs: Inputs;
  /** Whether the input is a formula; a text may begin with "=", too. None is when left out. */
  readonly isFormula?: (place: Place) => boolean;
};

/**
 * How what is put into cells is sent, be it values and formulas or number formats: in arrays, and what many cells have
 * once, from where Excel copies it. The sheet is new, so that a format is copied with nothing else of a look.
 */
export function* blockSteps(
  { name, copiesIntoAreas }: NewSheet,
  { property, inputs, isFormula = () => false }: Block,
): Work<readonly Step[]> {
  const { repeats, rest } = yield* repeatedInputs(inputs, { isFormula, copiesIntoAreas });
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
