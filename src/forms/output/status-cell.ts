import type { SendingStatus, UnitStanding, DocumentState } from "../../domain/standing/standing";
import { palette } from "../drawing/styles";
import type { Texts } from "../../text/texts";
import { type OutputCell, wordCell } from "./output-cells";
import type { Severity } from "../../domain/issue";
import type { FileVerdict } from "../../domain/submissions/file-record";
import { choiceWords } from "../../contract/choice-words";

type Sign = { readonly sign: string; readonly fill: string | null };

/** A sign before the word, since these pages are printed in grey and their colours are pale. */
export const sendingSigns: { readonly [S in SendingStatus]: Sign } = {
  "on-time": { sign: "✔", fill: palette.good },
  late: { sign: "▲", fill: palette.late },
  missing: { sign: "✖", fill: palette.bad },
  "not-due": { sign: "…", fill: palette.wait },
  returned: { sign: "↺", fill: palette.late },
  exempt: { sign: "–", fill: null },
};

/** "▲ Chậm 3 ngày (tạm tính)": with the remark if the date of receipt is a file's own time. */
export function sendingCell(
  standing: { readonly status: SendingStatus; readonly daysLate: number | null; readonly provisional: boolean },
  texts: Texts,
): OutputCell {
  const { sign, fill } = sendingSigns[standing.status];
  const words = `${sign} ${texts.sendingStatus(standing.status, standing.daysLate)}`;
  return wordCell(standing.provisional ? `${words} (${texts.words.provisional})` : words, fill);
}

/** Whether the date of receipt still has to be entered in the register. */
export function isProvisional(standing: Pick<UnitStanding, "received" | "confirmed">): boolean {
  return standing.received !== null && !standing.confirmed;
}

const documentFills: { readonly [S in DocumentState]: string | null } = {
  present: null,
  none: null,
  missing: palette.bad,
  unanswered: palette.late,
};

/** Blank for a document that this sender need not send. */
export function documentCell(state: DocumentState | undefined, texts: Texts): OutputCell {
  return state === undefined ? wordCell(null) : wordCell(texts.words.documentState[state], documentFills[state]);
}

const severitySigns: { readonly [S in Severity]: Sign } = {
  error: { sign: "✖", fill: palette.bad },
  warning: { sign: "▲", fill: palette.late },
  notice: { sign: "–", fill: null },
};

export function severityCell(severity: Severity, texts: Texts): OutputCell {
  const { sign, fill } = severitySigns[severity];
  return wordCell(`${sign} ${texts.words.severity[severity]}`, fill);
}

const verdictSigns: { readonly [V in FileVerdict]: Sign } = {
  accepted: { sign: "✔", fill: palette.good },
  unchanged: { sign: "✔", fill: palette.good },
  superseded: { sign: "–", fill: null },
  duplicate: { sign: "–", fill: null },
  rejected: { sign: "✖", fill: palette.bad },
  unrecognised: { sign: "✖", fill: palette.bad },
};

export function verdictCell(verdict: FileVerdict, texts: Texts): OutputCell {
  const { sign, fill } = verdictSigns[verdict];
  return wordCell(`${sign} ${texts.words.verdict[verdict]}`, fill);
}

const reviewFills: { readonly [S in UnitStanding["reviewStatus"]]: string | null } = {
  "on-time": palette.good,
  late: palette.late,
  "not-held": palette.bad,
  unknown: null,
};

export function reviewCell(status: UnitStanding["reviewStatus"], texts: Texts): OutputCell {
  return wordCell(texts.words.reviewStatus[status], reviewFills[status]);
}

/** Có in green, or Chưa in red. */
export function yesCell(yes: boolean): OutputCell {
  return wordCell(yes ? choiceWords.yesNo.yes : "Chưa", yes ? palette.good : palette.bad);
}
