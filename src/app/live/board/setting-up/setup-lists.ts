import { sheetNames } from "../../../../contract/sheet-names";
import type { SetupStep } from "../../../../domain/checks/setup-steps";
import { setupLists } from "../../../../forms/board/input-sheets";
import type { ListForm } from "../../../../forms/description/sheet-form";
import { locateSheet } from "../../../../forms/reading/find-header";
import type { Workbook } from "../../../../workbook/sheet";
import { listedRows } from "./listed-rows";
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
};

/** The lists of a set-up that the workbook has a sheet for; one that no step names belongs to the scale. */
export function setupListsOf(workbook: Workbook): readonly SetupList[] {
  return setupLists.flatMap((form) => {
    const sheet = locateSheet(workbook, form);
    if (sheet === null) return [];
    const { sheet: list, codeStart } = form;
    return [
      {
        list,
        sheet: sheet.name,
        step: steps[list] ?? "scale",
        rows: listedRows(workbook, form).length,
        needed: neededHeaders(form),
        proposesCodes: codeStart !== undefined,
        underClusters: list === sheetNames.roster,
      },
    ];
  });
}

function neededHeaders(form: ListForm): readonly string[] {
  const { columns, rowKey, codeStart } = form;
  const proposed = codeStart === undefined ? [] : [rowKey.at(-1), ...Object.keys(usual(form, { name: "cụm" }))];
  return columns.filter(({ key, required }) => required && !proposed.includes(key)).map(({ header }) => header);
}
