import { areaAddress, type Area } from "../../workbook/address";
import { inExcel } from "./session";

/**
 * Gives an area a name of the workbook, as a person does by the box beside the formula bar: for the self-test, since
 * the product gives none in Excel. Each call is one request. Throws LiveWorkbookError, also where the name is taken.
 */
export async function nameArea(name: string, { sheet, area }: { readonly sheet: string; readonly area: Area }) {
  await inExcel(async ({ context, sync }) => {
    context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)));
    await sync({ sheet });
  });
  return { refersTo: () => refersTo(name), remove: () => remove(name) };
}

/** Excel's formula of the name, "#REF!" in place of what is gone; null = there is no such name. */
async function refersTo(name: string): Promise<string | null> {
  const item = await inExcel(async ({ context, sync }) => {
    const asked = context.workbook.names.getItemOrNullObject(name);
    asked.load("formula");
    await sync("");
    return asked;
  });
  return item.isNullObject ? null : String(item.formula);
}

function remove(name: string): Promise<void> {
  return inExcel(async ({ context, sync }) => {
    context.workbook.names.getItemOrNullObject(name).delete();
    await sync("");
  });
}
