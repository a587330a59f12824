import { nobodysFile } from "../../../domain/submissions/register";
import { appendRows } from "../../../forms/board/edit-rows";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { wayOfFile } from "../../new-receipts";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";

/** A file that is nobody's and is not to be used; `reason`: for the register's Ghi chú. */
export type DismissedFile = { readonly name: string; readonly sha256: string; readonly reason: string };

/**
 * A row of the register that refuses the file by its bytes, so that it waits for nobody any more: the same row that a
 * person may write by hand. Throws LiveWorkbookError where the register is gone.
 */
export function dismissChange({ workbook }: OpenedBoard, { name, sha256, reason }: DismissedFile): InputChange {
  return inputChange({
    added: [
      appendRows(workbook, receiptList, [
        { sender: nobodysFile, way: wayOfFile, file: name, sha256, state: "refused", note: reason },
      ]),
    ],
  });
}
