import { boundsOf } from "../../domain/scoring/accept-marks";
import type { Slip, SlipLine } from "../../domain/slips/slip";
import type { UnitRow } from "../unit/unit-rows";

/** Names a line on a slip; neither code holds a slash in the contract's samples, and only the first one parts them. */
export function slipLineCode(unit: string, criterion: string): string {
  return `${unit}/${criterion}`;
}

/** Unit and criterion of a line; `null` = not of ours. */
export function slipLineOf(code: string): { readonly unit: string; readonly criterion: string } | null {
  const at = code.indexOf("/");
  return at <= 0 || at === code.length - 1 ? null : { unit: code.slice(0, at), criterion: code.slice(at + 1) };
}

/** An agency scores criterion by criterion, a peer unit by unit; whatever it goes by stands above its lines. */
export function slipRows({ purpose, lines }: Pick<Slip, "purpose" | "lines">): readonly UnitRow[] {
  const titles = lines.map((line) =>
    purpose === "agency" ? criterionTitle(line) : `${line.unit.code}. ${line.unit.name}`,
  );
  return lines.flatMap((line, index): readonly UnitRow[] => {
    const title = titles[index] ?? "";
    return [...(title === titles[index - 1] ? [] : [sectionRow(title)]), lineRow(line, index + 1)];
  });
}

function criterionTitle({ unit, criterion }: SlipLine): string {
  return `${unit.cluster} – ${criterion.code}. ${criterion.name}`;
}

function sectionRow(text: string): UnitRow {
  return { code: null, drawn: { kind: "section", text }, facts: null };
}

function lineRow({ unit, criterion }: SlipLine, order: number): UnitRow {
  const { lowest, highest } = boundsOf(criterion);
  const code = slipLineCode(unit.code, criterion.code);
  return {
    code,
    drawn: {
      kind: "row",
      fields: {
        order: { value: order },
        code: { value: code },
        unit: { value: unit.code },
        unitName: { value: unit.name },
        criterion: { value: criterion.code },
        name: { value: criterion.name },
        max: { value: criterion.max, decimals: 2 },
        points: { decimals: 2 },
      },
    },
    facts: {
      given: [],
      reads: "number",
      required: true,
      mayBeNotApplicable: true,
      minimum: lowest,
      maximum: highest,
      indicator: null,
    },
  };
}
