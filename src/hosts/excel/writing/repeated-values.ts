import { addressOf } from "../../../workbook/address";
import type { Input, Inputs } from "./dense-blocks";
import { ascending } from "./rectangles";
import { jsonBytes, onRange, size, type Step, type Work } from "./step";

/** Cells of a column, one under the other, that hold the same text. */
type Run = { readonly column: number; readonly top: number; readonly bottom: number; readonly text: string };

/** `null` and its comma, which take the place of a cell that another step writes. */
const nullBytes = 5;

/**
 * A text that is in many cells of a column, such as the fingerprint of a file next to each of its figures, is sent once
 * for all of them; `rest` are the other cells. One value given to a range is put into each of its cells (Microsoft's
 * page "Set and get range values, text, or formulas"). Formulas and numbers stay with the rest: formulas would have to
 * be shifted, numbers are short.
 */
export function* repeatedValues(
  sheet: string,
  inputs: Inputs,
): Work<{ readonly steps: readonly Step[]; readonly rest: Inputs }> {
  const steps: Step[] = [];
  const taken = new Set<string>();
  for (const run of yield* runsOf(inputs)) {
    yield;
    if (!isShorter(run)) continue;
    steps.push(runStep(sheet, run));
    for (let row = run.top; row <= run.bottom; row++) taken.add(`${row},${run.column}`);
  }
  return { steps, rest: taken.size === 0 ? inputs : yield* without(inputs, taken) };
}

function* without(inputs: Inputs, taken: ReadonlySet<string>): Work<Inputs> {
  const rest = new Map<number, ReadonlyMap<number, Input>>();
  for (const [row, cells] of inputs) {
    rest.set(row, new Map([...cells].filter(([column]) => !taken.has(`${row},${column}`))));
    yield;
  }
  return rest;
}

function* runsOf(inputs: Inputs): Work<readonly Run[]> {
  const closed: Run[] = [];
  let open = new Map<number, Run>();
  for (const [row, cells] of ascending(inputs)) {
    const next = new Map<number, Run>();
    for (const [column, input] of cells) {
      if (!isPlainText(input)) continue;
      const above = open.get(column);
      const goesOn = above?.text === input && above.bottom === row - 1;
      next.set(column, goesOn ? { ...above, bottom: row } : { column, top: row, bottom: row, text: input });
      if (goesOn) open.delete(column);
    }
    closed.push(...open.values());
    open = next;
    yield;
  }
  return [...closed, ...open.values()];
}

function isPlainText(input: Input): input is string {
  return typeof input === "string" && !input.startsWith("=");
}

/** Whether a range of its own takes fewer bytes than the text in each cell of an array. */
function isShorter({ top, bottom, text }: Run): boolean {
  const count = bottom - top + 1;
  return count * (jsonBytes(text) + 1) > size.range + size.action + jsonBytes(text) + count * nullBytes;
}

function runStep(sheet: string, { column, top, bottom, text }: Run): Step {
  const address = `${addressOf(top, column)}:${addressOf(bottom, column)}`;
  return {
    bytes: size.range + size.action + address.length + jsonBytes(text),
    // The types know only arrays.
    apply: (packet) =>
      onRange(packet.sheet(sheet).getRange(address), (range) => void (range.values = text as unknown as string[][])),
  };
}
