import type { ClassRule, StatedCondition } from "../../domain/round/decision-rules";
import type { Entry } from "../../domain/basics/entry";
import type { StatedLetterhead } from "../../domain/round/letterhead";
import { matchKey } from "../../workbook/text/match-key";
import { parseNumber } from "../../workbook/text/parse-number";
import { classList, conditionList, letterheadList } from "../sheets/board/policy-lists";
import { figuresOrWords, splitCodes, type BoardReader } from "./board-reader";

export function readConditions(reader: BoardReader): readonly StatedCondition[] {
  return reader.list(conditionList, figuresOrWords).map(({ fields }) => ({
    clusters: clustersIn(fields.clusters),
    code: fields.code.value ?? "",
    name: fields.name.value ?? fields.code.value ?? "",
    kind: fields.kind.value,
    scope: fields.scope.value,
    threshold: fields.threshold.value,
    effect: fields.effect.value,
    level: fields.effect.value === "points-off" ? pointsIn(fields.level) : fields.level.value,
    violators: violatorsIn(fields.violators),
    cell: fields.code.cell,
  }));
}

export function readClassRules(reader: BoardReader): readonly ClassRule[] {
  return reader.list(classList).map(({ fields }) => ({
    clusters: clustersIn(fields.clusters),
    name: fields.name.value ?? "",
    fromPercent: fields.fromPercent.value,
    largestShare: fields.largestShare.value,
    cell: fields.name.cell,
  }));
}

/**
 * A row whose Thể thức can't be read is told at its cell and stands for nobody. Without the sheet papers begin as if it
 * were blank.
 */
export function readLetterheads(reader: BoardReader): readonly StatedLetterhead[] {
  if (!reader.has(letterheadList)) return [];
  return reader.list(letterheadList).flatMap(({ fields }): readonly StatedLetterhead[] => {
    const { leftFirst, leftSecond, rightFirst, rightSecond, signature } = fields;
    const formality = fields.formality.value;
    if (formality === null) return [];
    return [
      {
        formality,
        leftFirst: leftFirst.value,
        leftSecond: leftSecond.value,
        rightFirst: rightFirst.value,
        rightSecond: rightSecond.value,
        signature: signature.value,
      },
    ];
  });
}

/** Points typed as text: "1,5". What may be a thousand or a thousandth, or is no number, is none. */
function pointsIn({ value }: Entry): number | null {
  if (typeof value !== "string") return value;
  const read = parseNumber(value, null);
  return read.ok && !read.warnings.includes("number-ambiguous") ? read.value : null;
}

/** "*" says what a blank cell says. */
function clustersIn(entry: Entry<string>): readonly string[] {
  return splitCodes(entry).filter((code) => code !== "*");
}

const nobody = new Set(["không", "không có"].map(matchKey));

/** Blank = nothing confirmed yet; "Không" = confirmed that there is none. */
function violatorsIn(entry: Entry<string>): readonly string[] | null {
  const codes = splitCodes(entry);
  if (codes.length === 0) return null;
  return codes.filter((code) => !nobody.has(matchKey(code)));
}
