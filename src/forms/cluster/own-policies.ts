import { choiceWords } from "../../contract/choice-words";
import { isAmong } from "../../domain/basics/text";
import type { Criterion } from "../../domain/round/scale";
import type { CellValue } from "../../workbook/cell";
import type { InputRow } from "../drawing/input-row";

/** Whose workbook it is: its cluster, its units and its lines of the scale. */
export type PolicyOwner = {
  readonly cluster: string;
  readonly members: ReadonlySet<string>;
  readonly criteria: readonly Criterion[];
};

/** Rows of `Điều kiện` and `Xếp loại` that concern the cluster. */
export function ownPolicies(rows: readonly InputRow[], owner: PolicyOwner): readonly InputRow[] {
  return rows.filter((row) => concerns(row, owner)).map((row) => withoutOthers(row, owner));
}

function concerns(row: InputRow, { cluster, criteria }: PolicyOwner): boolean {
  const clusters = codesIn(row["clusters"]).filter((code) => code !== "*");
  if (clusters.length > 0 && !clusters.includes(cluster)) return false;
  const scope = row["scope"];
  return (
    row["kind"] !== "line-at-least" ||
    typeof scope !== "string" ||
    criteria.some(({ code, section }) => isAmong(scope, section === null ? [code] : [code, section]))
  );
}

/** What an authority found at other clusters' units is not for this one to read; that it found nothing here is. */
function withoutOthers(row: InputRow, { cluster, members }: PolicyOwner): InputRow {
  const codes = codesIn(row["violators"]);
  const own = codes.filter((code) => members.has(code) || code === cluster);
  if (codes.length === own.length || codes.every((code) => isAmong(code, [choiceWords.yesNo.no, "Không có"])))
    return row;
  return { ...row, violators: own.length === 0 ? choiceWords.yesNo.no : own.join("; "), note: null };
}

function codesIn(value: CellValue | undefined): readonly string[] {
  return typeof value !== "string"
    ? []
    : value
        .split(";")
        .map((part) => part.trim())
        .filter((part) => part !== "");
}
