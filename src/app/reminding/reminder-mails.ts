import type { Consolidation } from "../../domain/consolidation";
import { messageText } from "../../papers/paper-text";
import { issueLetter } from "../../papers/kinds/issue-letter";
import type { FilledPaper } from "../../papers/fill";
import { collectiveLetter, type WaveLetter, type WaveSettings } from "../../papers/kinds/reminders";
import type { MailDraft } from "./mail-draft";
import { mailAddresses } from "./mail-draft";

/** A form that goes with a message. */
export type AttachedForm = MailDraft["attached"][number];

const without = (about: string): string => {
  const said = about.replace(/^V\/v /u, "");
  return `${said.charAt(0).toLocaleUpperCase("vi")}${said.slice(1)}`;
};

type Message = Pick<MailDraft, "to"> & {
  /** Whom it is for, in the subject. */
  readonly name: string;
  /** `null` = nothing goes with it. */
  readonly form: AttachedForm | null;
};

/** The letter as a message: its text says which file goes with it. */
function messageOf({ paper }: Pick<FilledPaper, "paper">, { to, name, form }: Message): MailDraft {
  return {
    to,
    subject: `${without(paper.head.about)} - ${name}`,
    text: `${messageText(paper)}${form === null ? "" : `\n\nTệp kèm theo: ${form.name}`}\n`,
    attached: form === null ? [] : [form],
  };
}

/** One letter to all that are wanted, as a text to be copied; "" = nobody owes anything. */
export function reminderText(round: Consolidation, settings: WaveSettings): string {
  const letter = collectiveLetter(round, settings);
  return letter === null ? "" : messageText(letter.paper);
}

/** What a unit is sent on the first day, with its form. */
export function issueMail(round: Consolidation, code: string, form: AttachedForm): MailDraft {
  const unit = round.roster.find((each) => each.code === code);
  return messageOf(issueLetter(round, code), {
    to: mailAddresses(unit?.email ?? null),
    name: unit?.name ?? code,
    form,
  });
}

/** A letter of a wave as a message; `form`: that of the unit, `null` = it goes to a cluster. */
export function reminderMail(
  round: Consolidation,
  letter: WaveLetter,
  { filled, form }: { readonly filled: FilledPaper; readonly form: AttachedForm | null },
): MailDraft {
  const named = [...round.roster, ...round.clusters].find(({ code }) => code === letter.to);
  return messageOf(filled, { to: addressesOf(round, letter), name: named?.name ?? letter.to, form });
}

/**
 * Where a letter goes: to the unit; the Board's letter about a cluster to its leader and deputy, the leader's to all
 * that it names. Each address once.
 */
export function addressesOf(
  { roster, board }: Consolidation,
  { to, units }: Pick<WaveLetter, "to" | "units">,
): readonly string[] {
  const isToUnit = roster.some(({ code }) => code === to);
  const receivers = isToUnit
    ? roster.filter(({ code }) => code === to)
    : board.kind === "board"
      ? roster.filter(({ cluster, role }) => cluster === to && (role === "leader" || role === "deputy"))
      : units;
  return [...new Set(receivers.flatMap(({ email }) => mailAddresses(email)))];
}
