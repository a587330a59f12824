import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { WorkbookModel } from "../model/workbook-model";
export function fromDraft(draft: WorkbookDraft): WorkbookModel { throw new Error(draft.title); }
