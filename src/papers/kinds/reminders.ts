import { kindWords } from "../../contract/kind-words";
import type { Consolidation } from "../../domain/consolidation";
import { isUnsent, owingUnits, type OwingUnit } from "../../domain/standing/owed";
import { formatDate } from "../../text/dates";
import { number } from "../../text/vi/number";
import { fillPaper, type FilledPaper } from "../fill";
import { clusterIssuer, issuerScope, officeIssuer } from "../marks/issuer-marks";
import type { Scope } from "../marks/mark";
import { owedMarks } from "../marks/owed-marks";
import { clusterScope, marksOfCluster, roundScope } from "../marks/round-marks";
import { unitMarks } from "../marks/unit-marks";
import { owedScope, waveMarks, waveScope, type WaveSubject } from "../marks/wave-marks";
import type { PaperTemplate } from "../template";
import type { PaperKind, PaperSubject } from "./paper-kind";
import { leaderLetter, membersLetter, unitLetter, wholeLetter } from "./reminder-letters";

/** What a person decides about a wave of reminders. */
export type WaveSettings = {
  /** Hạn mới, ISO; `null` = left open. */
  readonly newDate: string | null;
  /** Whether units that have sent, and owe something still, are named too. */
  readonly withIncomplete: boolean;
  /** Only this cluster, or this unit; `null` = all. */
  readonly cluster: string | null;
  readonly unit: string | null;
};

/** Everybody who owes something; the new day is left open. */
export const openWave: WaveSettings = { newDate: null, withIncomplete: true, cluster: null, unit: null };

/** Units that a wave reminds, in roster order. */
export function wavesUnits(
  round: Consolidation,
  { withIncomplete, cluster, unit }: WaveSettings,
): readonly OwingUnit[] {
  return owingUnits(round).filter(
    (owing) =>
      (withIncomplete || isUnsent(owing)) &&
      (cluster === null || owing.cluster === cluster) &&
      (unit === null || owing.code === unit),
  );
}

/** A letter of a wave: to one unit, or to a cluster about several. */
export type WaveLetter = {
  readonly kind: PaperKind;
  readonly path: PaperSubject["path"];
  /** Code of the unit or cluster that it goes to. */
  readonly to: string;
  /** Those it names. */
  readonly units: readonly OwingUnit[];
  readonly fill: () => FilledPaper;
};

/** Every letter of a wave; one unit by itself has no collective one. */
export function waveLetters(round: Consolidation, settings: WaveSettings): readonly WaveLetter[] {
  const kinds = [unitKind(round.board.kind, settings), clusterKind(round.board.kind, settings)] as const;
  return (settings.unit === null ? kinds : kinds.slice(0, 1)).flatMap((kind) => {
    const template = kind.template(round.board.period.kind);
    return kind
      .letters(round)
      .map(({ scope, ...letter }) => ({ kind, ...letter, fill: () => fillPaper(template, scope) }));
  });
}

/** The letters as kinds of papers. */
export function reminderKinds(by: PaperKind["by"], settings: WaveSettings): readonly PaperKind[] {
  return [unitKind(by, settings), clusterKind(by, settings)];
}

type LetterKind = PaperKind & {
  readonly letters: (round: Consolidation) => readonly (PaperSubject & Pick<WaveLetter, "to" | "units">)[];
};

function unitKind(by: PaperKind["by"], settings: WaveSettings): LetterKind {
  const isBoards = by === "board";
  const name = isBoards ? "Đôn đốc đơn vị" : "Đôn đốc đơn vị thành viên";
  const copies = isBoards ? ["Trưởng, Phó {Tên cụm, khối} (để phối hợp);"] : ["{Cơ quan thường trực} (để báo cáo);"];
  return letterKind({ name, by }, unitLetter(copies), (round) =>
    lettersTo(wavesUnits(round, settings), round).map((unit) => ({
      path: [unit.cluster, `${name} ${unit.code}`],
      to: unit.code,
      units: [unit],
      scope: unitLetterScope({ round, units: [unit], to: [unit.code], newDate: settings.newDate }, unit),
    })),
  );
}

function clusterKind(by: PaperKind["by"], settings: WaveSettings): LetterKind {
  const isBoards = by === "board";
  const name = isBoards ? "Đôn đốc cụm, khối" : "Đôn đốc các đơn vị thành viên";
  return letterKind({ name, by }, isBoards ? leaderLetter : membersLetter, (round) =>
    byCluster(wavesUnits(round, settings)).map(([code, units]) => ({
      path: [code, `${name} ${code}`],
      to: code,
      units,
      scope: collectiveScope({ round, units, to: [code], newDate: settings.newDate }),
    })),
  );
}

const marks: PaperKind["marks"] = [owedMarks, unitMarks, waveMarks, ...marksOfCluster];

function letterKind(
  { name, by }: Pick<PaperKind, "name" | "by">,
  template: PaperTemplate,
  letters: LetterKind["letters"],
): LetterKind {
  const when = { fits: () => true, reports: true, namesNewDate: true } as const;
  return { name, by, ...when, subjects: letters, letters, marks, template: () => template };
}

/**
 * One letter about all of these units, as a text to be copied: of one unit, of one cluster, or of all clusters at once.
 */
export function collectiveLetter(round: Consolidation, settings: WaveSettings): FilledPaper | null {
  const units = wavesUnits(round, settings);
  if (units.length === 0) return null;
  const [toUnit] = settings.unit === null ? [] : waveLetters(round, settings);
  if (toUnit !== undefined) return toUnit.fill();
  const kind = clusterKind(round.board.kind, settings);
  const [only, ...others] = kind.letters(round);
  if (only !== undefined && others.length === 0) return fillPaper(kind.template(round.board.period.kind), only.scope);
  const to = [...new Set(units.map(({ cluster }) => cluster))];
  return fillPaper(wholeLetter, collectiveScope({ round, units, to, newDate: settings.newDate }));
}

/** What `Sổ đôn đốc` says of a letter, under Nội dung. */
export function waveContent(
  { units, to }: Pick<WaveLetter, "units" | "to">,
  { board }: Consolidation,
  newDate: string | null,
): string {
  const asked = askedFor(units, to, kindWords[board.period.kind].report);
  return newDate === null ? asked : `${asked}; hạn mới ${formatDate(newDate)}`;
}

function askedFor(units: readonly OwingUnit[], to: string, report: string): string {
  const [unit] = units;
  if (unit?.code !== to || units.length !== 1) return `Đôn đốc ${number(units.length)} đơn vị gửi ${report}`;
  return isUnsent(unit) ? `Đôn đốc gửi ${report}` : `Đề nghị bổ sung, hoàn thiện ${report}`;
}

/** A leader writes no letter to itself. */
function lettersTo(units: readonly OwingUnit[], { board, standingByUnit }: Consolidation): readonly OwingUnit[] {
  return units.filter(({ code }) => board.kind === "board" || standingByUnit.get(code)?.role !== "leader");
}

function byCluster(units: readonly OwingUnit[]): readonly (readonly [string, readonly OwingUnit[]])[] {
  const codes = [...new Set(units.map(({ cluster }) => cluster))];
  return codes.map((code) => [code, units.filter(({ cluster }) => cluster === code)] as const);
}

function unitLetterScope(subject: WaveSubject, unit: OwingUnit): Scope {
  const around = issued(subject.round, unit.cluster, clusterScope(subject.round, unit.cluster));
  const own = owedScope(subject, unit);
  const ofWave = waveScope(subject, around);
  return { find: (name) => own.find(name) ?? ofWave.find(name) };
}

/** One letter that names all these units; of one cluster, or of all. */
function collectiveScope(subject: WaveSubject): Scope {
  const { round, units } = subject;
  const codes = [...new Set(units.map(({ cluster }) => cluster))];
  const [code = ""] = codes;
  const around = codes.length === 1 ? clusterScope(round, code) : roundScope(round);
  return waveScope(subject, issued(round, code, around));
}

/** The office issues the Board's letters, the cluster those of its leader. */
function issued({ board }: Consolidation, cluster: string, around: Scope): Scope {
  return issuerScope(board.kind === "board" ? officeIssuer(board) : clusterIssuer(board, cluster), around);
}
