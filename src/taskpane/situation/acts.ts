import { zipName } from "../../app/live/board/setting-up/make-workbooks";
import { logChange, waveRows } from "../../app/reminding/log-wave";
import { formsOfWave, waveFiles } from "../../app/reminding/wave-files";
import { reminderText } from "../../app/reminding/reminder-mails";
import { remindersOf } from "../../app/reminding/remind";
import type { WaveSettings } from "../../app/reminding/remind";
import type { Undo } from "../../app/live/changing/undo-change";
import { vietnamDay } from "../clock";
import { unitsWithErrors } from "../../app/issue-line";
import { roundCharts } from "../../app/live/board/following/round-charts";
import { urgingOf } from "../../app/live/board/following/urging";
import type { LiveStatus } from "../../app/live/opening/live-status";
import { nextOfRound, openPoints } from "../../app/live/rules";
import type { NextStep } from "../../domain/checks/next-step";
import type { SealTold } from "../../domain/sealing/seal-told";
import type { ClusterStanding, UnitStanding } from "../../domain/standing/standing";
import type { NoRound, OpenedBoard } from "../../app/open-board";
import type { MadeFile, Place, Watch } from "../act-types";
import { enterInto, noRound, pauses, registerSheet, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** The state of the round today. Days left: 0 = today is the last day on time, negative = over. */
export type Situation = {
  readonly asOf: string;
  readonly lastDays: { readonly units: string; readonly clusters: string };
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** In roster order. */
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  /** Codes of the units of which an error is known. */
  readonly unitsWithErrors: readonly string[];
  /** Where people state when reports came. */
  readonly register: Place;
  readonly next: NextStep;
  /** What the numbers are beside the seal of the round. */
  readonly sealing: SealTold;
};

/** Acts of the round as a whole. */
export function situationActs(reading: RoundReading) {
  return {
    situation: async (): Promise<Situation | NoRound> => {
      const { opened, status } = await reading.round();
      return status === null ? noRound(opened) : situationOf(status, opened.kind === "cluster");
    },
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
  };
}

/** `scoresHere`: in the Board's workbook clusters score in their own. */
function situationOf(status: LiveStatus, scoresHere: boolean): Situation {
  const { asOf, lastDays, daysLeft, issues, register, consolidation } = status;
  const { clusters, units } = consolidation;
  const facts = { clusters, units, lastDays, daysLeft };
  return {
    ...facts,
    asOf,
    unitsWithErrors: unitsWithErrors(consolidation.issues),
    register: register ?? registerSheet,
    sealing: consolidation.sealing.told,
    next: nextOfRound({ ...facts, errors: issues.error, toScore: scoresHere ? openPoints(consolidation) : null }),
  };
}

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

/** Acts of letters that remind. */
export function reminderActs(desk: WorkDesk, reading: RoundReading) {
  return {
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
