import type { ListedPaper } from "../papers/papers-json";
import { paperPath } from "../papers/round-papers";
import { unitFileName } from "../file-names";
import type { Host } from "../host";
import { issueWorkbooks } from "../issue-workbooks";
import type { Texts } from "../../text/texts";
import { mailBytes } from "./mail-draft";
import type { Reminding } from "./remind";
import { type AttachedForm, reminderMail } from "./reminder-mails";

/** The form that goes with a message to a unit; `null` = the code is no unit's. */
export type FormOf = (unit: string) => Promise<AttachedForm | null>;

type WaveFilesRequest = {
  readonly host: Pick<Host, "writePaper">;
  /** For drafts of messages, which are made, too; `null` = letters alone. */
  readonly formOf: FormOf | null;
  readonly progress: (done: number, all: number) => void;
  /** Called before each letter; throws where a person stopped the work. */
  readonly pause: () => Promise<void>;
};

export type WaveFiles = {
  /** Below the folder for all of them. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly papers: readonly ListedPaper[];
  readonly mails: { readonly count: number; readonly withoutAddress: readonly string[] };
};

/** Each letter of a wave as a file, with the draft of its message beside it, which carries the unit's form. */
export async function waveFiles(
  { round, letters }: Pick<Reminding, "round" | "letters">,
  { host, formOf, progress, pause }: WaveFilesRequest,
): Promise<WaveFiles> {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const papers: ListedPaper[] = [];
  const withoutAddress: string[] = [];
  for (const [index, letter] of letters.entries()) {
    await pause();
    progress(index, letters.length);
    const filled = letter.fill();
    const name = paperPath(letter);
    files.push({ name, bytes: await host.writePaper(filled.paper) });
    papers.push({ name: letter.kind.name, file: name, figures: filled.figures });
    if (formOf === null) continue;
    const draft = reminderMail(round, letter, { filled, form: await formOf(letter.to) });
    files.push({ name: name.replace(/\.docx$/u, ".eml"), bytes: mailBytes(draft) });
    if (draft.to.length === 0) withoutAddress.push(letter.to);
  }
  progress(letters.length, letters.length);
  return { files, papers, mails: { count: formOf === null ? 0 : letters.length, withoutAddress } };
}

/** Forms as they are issued on the day of the wave, each drawn when asked for. */
export function formsOfWave(
  { opened: { board, inputs }, asOf }: Pick<Reminding, "opened" | "asOf">,
  { host, texts }: { readonly host: Pick<Host, "writeWorkbook">; readonly texts: Texts },
): FormOf {
  const books = issueWorkbooks({ board, inputs: inputs(), cluster: null, unit: null, texts, issued: asOf });
  const byUnit = new Map(books.map((book) => [book.unit, book]));
  return async (unit) => {
    const book = byUnit.get(unit);
    return book === undefined ? null : { name: unitFileName(unit), bytes: await host.writeWorkbook(book.draft()) };
  };
}
