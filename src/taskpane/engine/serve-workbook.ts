import type { LiveWorkbook, WorkbookChange } from "../../app/live-workbook";
import { changeOfPieces, type ChangePiece, workbookPieces } from "../../app/live/opening/workbook-pieces";
import type { EngineFacts, WorkbookPort } from "./engine";
import { release } from "./wire";

/** The page's workbook for an engine elsewhere. `watchChanges` is asked for at the engine's first reading. */
export function servedWorkbook(workbook: LiveWorkbook, watchChanges: () => Promise<void>): WorkbookPort {
  const { unfinished, finish, goTo, selected, readRow } = workbook;
  return {
    unfinished,
    finish,
    goTo,
    selected,
    readRow,
    watchChanges,
    read: async (wanted, others, take) => {
      try {
        const read = await workbook.read({ ...wanted, others });
        for (const piece of workbookPieces(read)) await take(piece);
      } finally {
        release(others, take);
      }
    },
    write: async (now, next, progress) => {
      try {
        return await workbook.write(await wholeChange(next), {
          now,
          progress: (done, all) => void progress(done, all),
        });
      } finally {
        release(next, progress);
      }
    },
    bytes: async () => given(workbook.bytes)(),
    openBeside: async (bytes) => given(workbook.openBeside)(bytes),
  };
}

async function wholeChange(next: () => Promise<ChangePiece | null>): Promise<WorkbookChange> {
  const { take, change } = changeOfPieces();
  for (let piece = await next(); piece !== null; piece = await next()) take(piece);
  return change();
}

function given<F>(member: F | undefined): F {
  if (member === undefined) throw new Error("the workbook's place has no such member");
  return member;
}

export function abilities({ bytes, openBeside }: Pick<LiveWorkbook, "bytes" | "openBeside">): EngineFacts["can"] {
  return { bytes: bytes !== undefined, openBeside: openBeside !== undefined };
}

type Changed = (sheet: string | null) => void;

export type SharedChanges = {
  /** For the views. What it returns ends the watching. Throws LiveWorkbookError where the workbook can't be watched. */
  readonly watch: (changed: Changed) => Promise<() => Promise<void>>;
  /** For the engine, which is told of each change before any view is: what a view then asks for, it reads again. */
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
