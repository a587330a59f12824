import { sheetNames } from "../../contract/sheet-names";
import { isAmong } from "../../domain/basics/text";
import type { Consolidation } from "../../domain/consolidation";
import type { Formality } from "../../domain/round/letterhead";
import { type WaveLetter, waveLetters, type WaveSettings } from "../../papers/kinds/reminders";
import type { Texts } from "../../text/texts";
import { consolidateStored } from "../consolidate";
import { boardOut } from "../board-out";
import type { OpenedBoard } from "../open-board";
import { logChange, waveRows } from "./log-wave";

export type Reminding = {
  readonly opened: OpenedBoard;
  readonly round: Consolidation;
  /** Day of the state that they speak of; ISO. */
  readonly asOf: string;
  /** Units in roster order, then clusters. [] = nobody owes anything. */
  readonly letters: readonly WaveLetter[];
  /** Hạn mới that they name, ISO; `null` = left open. */
  readonly newDate: string | null;
  /** The kind of body whose letterhead `Mẫu văn bản` lacks; `null` = it has what is needed. */
  readonly noLetterhead: Formality | null;
};

/** Who is reminded of what, by the workbook alone. Reads and writes nothing. */
export function remindersOf(opened: OpenedBoard, asOf: string, settings: WaveSettings): Reminding {
  const { board, stored } = opened;
  const { consolidation: round } = consolidateStored({ board, stored, asOf });
  const letters = waveLetters(round, settings);
  return { opened, round, asOf, letters, newDate: settings.newDate, noLetterhead: lackingLetterhead(round) };
}

export type { WaveSettings };

/** The office is a State body; a cluster's letters have the form of its leader's. */
function lackingLetterhead({ board, roster }: Consolidation): Formality | null {
  const leader = roster.find(({ role }) => role === "leader");
  const formality = board.kind === "board" ? "state" : (leader?.formality ?? "state");
  return board.letterheads.some((each) => each.formality === formality) ? null : formality;
}

/**
 * `Sổ đôn đốc` with a row for each letter. A workbook that lacks the sheet is drawn again as a whole with it; `draft`
 * `null` = it has the sheet, and `change` is all. `day`: on which they go out, ISO.
 */
export function loggedWave(
  { opened, round, asOf, letters, newDate }: Reminding,
  { day, texts }: { readonly day: string; readonly texts: Texts },
) {
  const rows = waveRows(letters, round, { day, newDate });
  const change = logChange(opened, rows);
  const [sheet] = change.sheets ?? [];
  if (sheet === undefined) return { rows: rows.length, change, redrawn: null };
  const { board, stored, workbook } = opened;
  const { draft, ...drawn } = boardOut(workbook, consolidateStored({ board, stored, asOf }), texts);
  const at = 1 + draft.sheets.findIndex(({ name }) => isAmong(name, [sheetNames.receipts]));
  const sheets = [...draft.sheets.slice(0, at), sheet, ...draft.sheets.slice(at)];
  const active = sheets.findIndex(({ name }) => isAmong(name, [sheetNames.overview]));
  return {
    rows: rows.length,
    change,
    redrawn: { draft: { ...draft, sheets, active: Math.max(0, active) }, ...drawn },
  };
}
