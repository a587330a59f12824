import type { Protection } from "../../../src/workbook/draft";
import type { ProtectionModel } from "../model/workbook-model";

export function protectionFromDraft(draft: Protection | null): ProtectionModel | null {
  if (draft === null) return null;
  const options = {
    allowAutoFilter: draft.filter,
    allowFormatColumns: draft.formatColumns,
    ...(draft.formatRows === true ? { allowFormatRows: true } : {}),
    allowInsertRows: draft.insertRows,
    selectionMode: "Normal",
  };
  return { options, password: null };
}

/** A password is not kept. Throws on an allowance that drafts don't have. */
export function protectionToDraft(model: ProtectionModel | null): Protection | null {
  if (model === null) return null;
  const { allowAutoFilter, allowFormatColumns, allowFormatRows, allowInsertRows, selectionMode, ...others } =
    model.options;
  const odd = Object.entries(others).filter(([, allowed]) => allowed === true);
  if (odd.length > 0 || (selectionMode ?? "Normal") !== "Normal")
    throw new Error(`no draft has this protection: ${JSON.stringify(model.options)}`);
  return {
    filter: allowAutoFilter === true,
    formatColumns: allowFormatColumns === true,
    ...(allowFormatRows === true ? { formatRows: true } : {}),
    insertRows: allowInsertRows === true,
  };
}
