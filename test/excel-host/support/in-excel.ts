import { useExcel, type UsedExcel, type UseExcelOptions } from "../node/use-excel";

export type Opened = UsedExcel & {
  /** One Excel.run on the sheet "Sheet1" (or the first), with a last sync. */
  readonly run: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;
};

/** A workbook of its own for a test: a new one with "Sheet1", or the given draft. */
export function open(options: UseExcelOptions = {}): Opened {
  const used = useExcel(options);
  return {
    ...used,
    run: (work) =>
      used.Excel.run(async (context) => {
        const result = await work(context.workbook.worksheets.getFirst(), context);
        await context.sync();
        return result;
      }),
  };
}

/** The object, after what was named has been loaded. */
export async function loaded<T extends OfficeExtension.ClientObject & { load(names: string): unknown }>(
  object: T,
  names: string,
): Promise<T> {
  object.load(names);
  await object.context.sync();
  return object;
}

/** What a refused batch rejects with. */
export function code(name: string): Readonly<Record<string, unknown>> {
  return { code: name };
}
