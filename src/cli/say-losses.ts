import { type KeptPeople, keepPeople } from "../app/keep-people";
import type { BoardOut } from "../app/board-out";
import { movedTold } from "../app/moved-told";
import type { Desk } from "./desk";

/** The workbook to be written over these bytes; what people lose by that is said first. */
export async function keepAndSay(desk: Desk, bytes: Uint8Array, drawn: BoardOut): Promise<KeptPeople> {
  const kept = await keepPeople(desk.host, bytes, drawn);
  for (const what of kept.notCarried) desk.complain(desk.texts.issues["not-carried"]({ what }));
  for (const moved of movedTold(drawn.moved)) desk.complain(desk.texts.issues["formula-moved"](moved));
  return kept;
}
