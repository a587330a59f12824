import type { ListedPaper } from "../papers/papers-json";
import { paperPath } from "../papers/round-papers";
import type { Host } from "../host";
import type { Texts } from "../../text/texts";
import { mailBytes } from "./mail-draft";
import { formsOf, type Reminding } from "./remind";
import { reminderMail } from "./reminder-mails";

type WaveFilesRequest = {
  readonly host: Pick<Host, "writePaper" | "writeWorkbook">;
  /** Words written into sheets. */
  readonly texts: Texts;
  /** Whether drafts of messages are made, too. */
  readonly mail: boolean;
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
export async function waveFiles(reminding: Reminding, request: WaveFilesRequest): Promise<WaveFiles> {
  const { round, letters, opened, asOf } = reminding;
  const { host, texts, mail, progress, pause } = request;
  const formOf = formsOf(opened, { texts, issued: asOf });
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
    if (!mail) continue;
    const form = formOf(letter.to);
    const attached = form === null ? null : { name: form.name, bytes: await host.writeWorkbook(form.draft()) };
    const draft = reminderMail(round, letter, { filled, form: attached });
    files.push({ name: name.replace(/\.docx$/u, ".eml"), bytes: mailBytes(draft) });
    if (draft.to.length === 0) withoutAddress.push(letter.to);
  }
  progress(letters.length, letters.length);
  return { files, papers, mails: { count: mail ? letters.length : 0, withoutAddress } };
}
