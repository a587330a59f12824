import type { StatedNomination } from "../../../../domain/round/decision-rules";
import { readNominations } from "../../../../forms/board/read-registers";
import { nominationList } from "../../../../forms/sheets/board/register-lists";
import { matchKey } from "../../../../workbook/text/match-key";
import type { OpenedBoard } from "../../../open-board";
import type { InputChange } from "../../changing/change-board";
import { statedChanges } from "../../changing/stated-rows";

/** What a person states of one unit's nomination for one award. */
export type NominationChange = {
  readonly unit: string;
  readonly award: string;
  /** What the sheet said when it was read; `null` = it had no row. */
  readonly was: StatedNomination | null;
  /** `null` = the unit is not nominated for it. */
  readonly becomes: StatedNomination | null;
};

/**
 * The cells and rows of `Kết quả bình xét` that these changes come to. Throws LiveWorkbookError where they can't be
 * written.
 */
export function nominationChanges({ workbook }: OpenedBoard, changes: readonly NominationChange[]): InputChange {
  const { rows, unread } = readNominations(workbook);
  return statedChanges({
    workbook,
    form: nominationList,
    unread,
    changes: changes.map(({ unit, award, was, becomes }) => {
      const found = rows.filter((row) => row.unit === unit && matchKey(row.award) === matchKey(award)).at(-1);
      return {
        found: found === undefined ? undefined : { ...found, values: found.stated },
        key: { unit, award },
        was,
        becomes,
      };
    }),
  });
}
