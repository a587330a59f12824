import type { Opinion } from "../../../domain/round/receipt";
import { opinionOn } from "../../../domain/figures/adjustment-register";
import type { InputRow } from "../../../forms/drawing/input-row";
import { locateSheet } from "../../../forms/reading/find-header";
import { opinionList } from "../../../forms/sheets/board/register-lists";
import { parseAddress } from "../../../workbook/address";
import type { OpenedBoard } from "../../open-board";
import type { InputChange } from "../change-board";
import { statedChanges, type RowChange } from "../stated-rows";

/** What a row of `Ý kiến điều chỉnh` states; blank opinions are "none", other blanks `null`. */
export type StatedOpinion = Pick<Opinion, "cluster" | "council" | "applied" | "document" | "note">;

/** What a person says to a request to adjust a target. */
export type OpinionChange = {
  readonly unit: string;
  readonly indicator: string;
  readonly version: number;
  /** What the sheet said when it was read; `null` = it had no row. */
  readonly was: StatedOpinion | null;
  /** What it is to say; `null` = no row, as when one that was added is taken back. */
  readonly becomes: StatedOpinion | null;
};

export function statedOf(opinion: Opinion | undefined): StatedOpinion | null {
  if (opinion === undefined) return null;
  const { cluster, council, applied, document, note } = opinion;
  return { cluster, council, applied, document, note };
}

/**
 * The cells and rows of `Ý kiến điều chỉnh` that these opinions change. Throws LiveWorkbookError where they can't be
 * written.
 */
export function opinionChanges({ board, workbook }: OpenedBoard, changes: readonly OpinionChange[]): InputChange {
  const sheet = locateSheet(workbook, opinionList)?.name ?? opinionList.sheet;
  const unread = new Set(
    board.issues.flatMap(({ place }) => (place.sheet === sheet && place.cell !== null ? [place.cell] : [])),
  );
  return statedChanges({
    workbook,
    form: opinionList,
    unread,
    changes: changes.map(({ unit, indicator, version, was, becomes }): RowChange => {
      const found = opinionOn(board.opinions, { unit, code: indicator, version });
      return {
        found:
          found === undefined
            ? undefined
            : { row: parseAddress(found.cell)?.row ?? 0, cell: found.cell, values: valuesOf(statedOf(found)) ?? {} },
        key: { unit, code: indicator, version },
        was: valuesOf(was),
        becomes: valuesOf(becomes),
      };
    }),
  });
}

/** An opinion that is none is a blank cell. */
function valuesOf(stated: StatedOpinion | null): InputRow | null {
  if (stated === null) return null;
  const { cluster, council, ...rest } = stated;
  return { ...rest, cluster: cluster === "none" ? null : cluster, council: council === "none" ? null : council };
}
