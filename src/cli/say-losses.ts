import { type KeptPeople, keepPeople } from "../app/keep-people";
import type { BoardOut } from "../app/board-out";
import { movedTold } from "../app/moved-told";
import type { Desk } from "./desk";
import { expectEnding, isMacroName } from "./macro-files";

/** `path`: of the workbook that was read. `out`: where it goes. */
type Rewriting = { readonly path: string; readonly bytes: Uint8Array; readonly out: string };

/** The workbook to be written over these bytes; what people lose by that is said first. */
export async function keepAndSay(
  desk: Desk,
  { path, bytes, out }: Rewriting,
  drawn: Pick<BoardOut, "draft" | "notCarried" | "people" | "marks"> & Partial<Pick<BoardOut, "moved">>,
): Promise<KeptPeople> {
  const kept = await keepPeople(desk.host, bytes, { ...drawn, macros: isMacroName(out) });
  expectEnding(desk, { path, out }, { has: kept.notCarried.some(isMacro), keeps: kept.hasMacros });
  for (const what of kept.notCarried) desk.complain(desk.texts.issues["not-carried"]({ what }));
  for (const moved of movedTold(drawn.moved ?? [])) desk.complain(desk.texts.issues["formula-moved"](moved));
  return kept;
}

/** What the reader says of macros; where they stay, it is left out. */
function isMacro(what: string): boolean {
  return what.startsWith("macros: ");
}
