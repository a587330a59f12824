import type { LiveWorkbook } from "../../app/live-workbook";

type Changed = (sheet: string | null) => void;

export type SharedChanges = {
  /** For the views; the returned function ends it. Throws LiveWorkbookError where the workbook can't be watched. */
  readonly watch: (changed: Changed) => Promise<() => Promise<void>>;
  /** For the engine, which is told of each change before any view is: what a view then asks for, it reads anew. */
  readonly begin: () => Promise<void>;
};

/** One watch on the workbook for all, as long as the page lives. */
export function sharedChanges({ watchChanges }: Pick<LiveWorkbook, "watchChanges">, engine: Changed): SharedChanges {
  const views = new Set<Changed>();
  let begun: Promise<unknown> | null = null;
  const begin = async (): Promise<void> => {
    begun ??= watchChanges((sheet) => {
      engine(sheet);
      for (const changed of [...views]) changed(sheet);
    });
    // Where it failed the next asking tries again.
    await begun.catch((error: unknown) => {
      begun = null;
      throw error;
    });
  };
  return {
    begin,
    watch: async (changed) => {
      await begin();
      views.add(changed);
      return () => Promise.resolve(void views.delete(changed));
    },
  };
}
