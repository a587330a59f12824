import { roundCharts } from "../../app/live/board/following/round-charts";
import { urgingOf } from "../../app/live/board/following/urging";
import { zipName } from "../../app/live/board/setting-up/make-workbooks";
import type { Undo } from "../../app/live/changing/undo-change";
import type { NoRound, OpenedBoard } from "../../app/open-board";
import { logChange, waveRows } from "../../app/reminding/log-wave";
import { remindersOf, type WaveSettings } from "../../app/reminding/remind";
import { reminderText } from "../../app/reminding/reminder-mails";
import { formsOfWave, waveFiles } from "../../app/reminding/wave-files";
import type { MadeFile, Watch } from "../act-types";
import { enterInto, pauses, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/** Whom a letter goes to, and by when: `code` is a cluster's, in a cluster's own workbook a unit's; `null` = to all. */
export type ReminderWanted = {
  readonly code: string | null;
  readonly withIncomplete: boolean;
  /** Hạn mới, ISO; `null` = left open. */
  readonly newDate: string | null;
};

function settingsOf({ board }: OpenedBoard, { code, withIncomplete, newDate }: ReminderWanted): WaveSettings {
  const only = board.kind === "board" ? { cluster: code, unit: null } : { cluster: null, unit: code };
  return { newDate, withIncomplete, ...only };
}

/** Following a round up: its charts, and letters that remind. */
export function followingActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** `null` = there is no round. */
    roundCharts: async () => {
      const { status } = await reading.round();
      return status === null ? null : roundCharts(status.consolidation);
    },
    /** For a letter to those that have not sent. */
    urging: async () => {
      const round = await reading.judged();
      return round === null ? reading.noRound() : urgingOf(round.status);
    },
    /** One letter to all that are wanted, as a text; "" = nobody owes anything. */
    reminderText: async (wanted: ReminderWanted): Promise<{ readonly text: string } | NoRound> => {
      const round = await reading.judged();
      if (round === null) return reading.noRound();
      return { text: reminderText(round.status.consolidation, settingsOf(round.opened, wanted)) };
    },
    /** A row of `Sổ đôn đốc` for each that is reminded; gives back what undoes it. */
    logReminder: async (wanted: ReminderWanted): Promise<{ readonly undo: Undo; readonly rows: number }> => {
      let rows: ReturnType<typeof waveRows> = [];
      const undo = await enterInto(desk, (opened, day) => {
        const { round, letters } = remindersOf(opened, day, settingsOf(opened, wanted));
        rows = waveRows(letters, round, { day, newDate: wanted.newDate });
        return logChange(opened, rows);
      });
      return { undo, rows: rows.length };
    },
    /** Letters and drafts of messages as one file; `null` = nobody owes anything. */
    reminderFiles: (wanted: ReminderWanted, watch: Watch) => filesOf(desk, reading, { wanted, watch }),
  };
}

async function filesOf(
  desk: WorkDesk,
  reading: RoundReading,
  { wanted, watch }: { readonly wanted: ReminderWanted; readonly watch: Watch },
): Promise<MadeFile | null | NoRound> {
  const opened = await reading.board();
  if (opened === null) return reading.noRound();
  const day = vietnamDay(desk.clock());
  const reminding = remindersOf(opened, day, settingsOf(opened, wanted));
  if (reminding.letters.length === 0) return null;
  const { files } = await waveFiles(reminding, {
    host: desk.host,
    formOf: formsOfWave(reminding, { host: desk.host, texts: desk.sheetTexts }),
    progress: (done, all) => watch.progress({ stage: "issuing", done, all, name: null }),
    pause: pauses(desk, watch),
  });
  return { name: zipName(opened.board.period, wanted.code, "Đôn đốc"), bytes: desk.zip(files, day) };
}
