import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { WorkbookModel } from "../model/workbook-model";
export function toDraft(model: WorkbookModel): WorkbookDraft { throw new Error(model.title); }
