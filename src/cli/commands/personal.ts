import type { ToForget } from "../../app/personal/forget-person";
import { forgetInFile, personalData, type ForgottenInFile } from "../../app/personal/personal-file";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { earlierFile } from "../keep-earlier";
import { readBoardFile } from "../open-board";

export type PersonalOptions = {
  /** Names, and places "sheet!cell". [] = nobody is taken out, all are listed. */
  readonly forget: readonly string[];
  readonly out: string | null;
  readonly asOf: string | null;
};

/** `thidua personal`: where persons stand in a workbook; with names, takes them out. Always 0 when it could run. */
export function runPersonal(desk: Desk, path: string, { forget, out, asOf }: PersonalOptions): ExitCode {
  if (forget.length === 0) return list(desk, path);
  const isPlace = (text: string): boolean => /.![A-Z]{1,3}\d+$/u.test(text);
  const names = forget.filter((each) => !isPlace(each)).map((each) => each.trim());
  if (names.length === 0 || names.includes("")) throw new CannotRun(desk.texts.personal.noName());
  readBoardFile(desk, path);
  const before = desk.files.read(path);
  const asked = { places: forget.filter(isPlace), day: asOf ?? desk.today };
  const after = names.reduce((bytes, name) => forgetOne(desk, bytes, { name, ...asked }), before);
  if (after !== before) write(desk, { path: out ?? path, bytes: after });
  return 0;
}

function list(desk: Desk, path: string): ExitCode {
  const { say, texts, host, files } = desk;
  const { workbook } = readBoardFile(desk, path);
  const { places, beside, forgotten } = personalData(files.read(path), workbook, host);
  const taken = { name: 0, phone: 0, email: 0 };
  for (const { sheet, cell, kind, text } of places) {
    taken[kind] += 1;
    say(texts.personal.place({ sheet, cell, what: texts.personal.kind[kind], text }));
  }
  const { author, property, kind: kinds } = texts.personal;
  for (const { kind, text } of beside) say(texts.personal.beside({ what: { ...kinds, author, property }[kind], text }));
  say(places.length + beside.length === 0 ? texts.personal.none() : texts.personal.found({ taken }));
  for (const line of forgotten) say(texts.personal.forgotten(line));
  return 0;
}

function forgetOne({ host, say, texts }: Desk, before: Uint8Array, wanted: ToForget): Uint8Array {
  const { bytes, taken, left, beside, sealed } = forgetInFile(before, wanted, host);
  const { name } = wanted;
  say(bytes === before ? texts.personal.nothingOf({ name }) : texts.personal.takenOut({ name, beside, taken }));
  if (sealed !== null) say(texts.personal.sealAfter({ ...sealed, verdict: texts.sealing.verdict(sealed.told) }));
  sayLeft({ say, texts }, name, left);
  return bytes;
}

function sayLeft({ say, texts }: Pick<Desk, "say" | "texts">, name: string, left: ForgottenInFile["left"]): void {
  if (left.length === 0) return;
  const { personal } = texts;
  say(personal.left());
  for (const { sheet, cell, kind, text } of left) {
    say(personal.place({ sheet, cell, what: personal.kind[kind], text }));
    say(personal.leftHow({ name, place: `${sheet}!${cell}` }));
  }
}

function write(desk: Desk, file: { readonly path: string; readonly bytes: Uint8Array }): void {
  const earlier = earlierFile(desk, file);
  desk.files.writeAll([...(earlier === null ? [] : [earlier]), file]);
  desk.say(desk.texts.cli.results.written({ path: file.path }));
  if (earlier !== null) desk.complain(desk.texts.personal.keptCopy({ path: earlier.path }));
}
