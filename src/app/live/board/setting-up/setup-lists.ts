import { sheetNames } from "../../../../contract/sheet-names";
import type { SetupStep } from "../../../../domain/checks/setup-steps";
import type { PeriodKind } from "../../../../domain/round/period";
import { isUsedIn, setupLists } from "../../../../forms/board/input-sheets";
import { starterMarkOf } from "../../../../forms/board/starter-mark";
import type { ListForm } from "../../../../forms/description/sheet-form";
import { locateSheet } from "../../../../forms/reading/find-header";
import { methodChoice } from "../../../../forms/sheets/board/scale-list";
import type { Workbook } from "../../../../workbook/sheet";
import { type ListedRow, listedRows, shownValue } from "./listed-rows";
import { usual } from "./row-code";

/** A list that can be filled from a table, with what such a table must have. */
export type SetupList = {
  /** The name of its standard sheet. */
  readonly list: string;
  /** The name of the sheet in this workbook. */
  readonly sheet: string;
  readonly step: SetupStep;
  /** How many rows it has. */
  readonly rows: number;
  /** Headers without which a row says too little; codes that are proposed are none of them. */
  readonly needed: readonly string[];
  /** Whether rows without a code are proposed one. */
  readonly proposesCodes: boolean;
  /** Whether headings above the rows say their cluster. */
  readonly underClusters: boolean;
  /** Whether its rows have a way of scoring, to be explained where they are written. */
  readonly isScored: boolean;
  /** Its rows in words where they are a starter set that nobody has confirmed; `null` = they are the Board's own. */
  readonly starter: readonly string[] | null;
};

const steps: Readonly<Record<string, SetupStep>> = {
  [sheetNames.clusters]: "roster",
  [sheetNames.roster]: "roster",
  [sheetNames.documents]: "indicators",
  [sheetNames.indicators]: "indicators",
  [sheetNames.assignedTargets]: "indicators",
  [sheetNames.contentItems]: "indicators",
  [sheetNames.classes]: "awards",
  [sheetNames.awards]: "awards",
  [sheetNames.letterheads]: "awards",
  [sheetNames.statisticsForms]: "awards",
  [sheetNames.statisticsFigures]: "awards",
};

/**
 * The lists of a set-up that the workbook has a sheet for and that a round of this kind looks at (`null` = no round is
 * stated yet, so no list of one kind of round alone); one that no step names belongs to the scale.
 */
export function setupListsOf(workbook: Workbook, kind: PeriodKind | null): readonly SetupList[] {
  return setupLists.flatMap((form) => {
    const sheet = locateSheet(workbook, form);
    if (sheet === null || !isUsedIn(kind, form)) return [];
    const { sheet: list, codeStart } = form;
    const rows = listedRows(workbook, form);
    return [
      {
        list,
        sheet: sheet.name,
        step: steps[list] ?? "scale",
        rows: rows.length,
        needed: neededHeaders(form),
        proposesCodes: codeStart !== undefined,
        underClusters: list === sheetNames.roster,
        isScored: form.columns.some(({ type }) => type === methodChoice),
        starter: starterMarkOf(workbook, form) === null ? null : rows.map((row) => inWords(form, row)),
      },
    ];
  });
}

function inWords({ columns }: ListForm, { fields }: ListedRow): string {
  const texts = columns.map((field) => shownValue(field, fields[field.key]?.value ?? fields[field.key]?.raw ?? null));
  return texts.filter((text) => text !== "").join(" · ");
}

function neededHeaders(form: ListForm): readonly string[] {
  const { columns, rowKey, codeStart } = form;
  const proposed = codeStart === undefined ? [] : [rowKey.at(-1), ...Object.keys(usual(form, { name: "cụm" }))];
  return columns.filter(({ key, required }) => required && !proposed.includes(key)).map(({ header }) => header);
}
