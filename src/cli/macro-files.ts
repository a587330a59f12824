import { CannotRun } from "./cannot-run";
import type { Desk } from "./desk";

/** Excel opens macros only in a file of this ending, and no file of it without them. */
export function isMacroName(path: string): boolean {
  return /\.xlsm$/iu.test(path);
}

type Macros = {
  /** The workbook has some that would be left behind. */
  readonly has: boolean;
  readonly keeps: boolean;
};

/** Throws CannotRun where macros would be lost, or the name promises some that aren't there. */
export function expectEnding(
  desk: Desk,
  paths: { readonly path: string; readonly out: string },
  { has, keeps }: Macros,
): void {
  const { failures } = desk.texts.cli;
  if (has)
    throw new CannotRun(isMacroName(paths.out) ? failures.macrosStayBehind(paths) : failures.macrosNeedName(paths));
  if (isMacroName(paths.out) && !keeps) throw new CannotRun(failures.noMacros(paths));
}
