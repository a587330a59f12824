import { forgottenLines, type ForgottenLine } from "../../forms/personal/forgotten-lines";
import type { PersonalKind } from "../../forms/personal/personal-fields";
import { personalPlaces, type PersonalPlace } from "../../forms/personal/personal-places";
import type { Erasing, SidePlace } from "../../workbook/erasing";
import type { Workbook } from "../../workbook/sheet";
import { emailsIn, phonesIn } from "../../workbook/text/contact-texts";
import type { SealTold } from "../../domain/sealing/seal-told";
import { consolidateStored } from "../consolidate";
import { HostError, type Host } from "../host";
import { isOpened, openBoard } from "../open-board";
import { forgetPerson, type Forgotten, type ToForget } from "./forget-person";

/** A person's data that stands in no cell. */
export type BesideCells = { readonly kind: PersonalKind | "author" | "property"; readonly text: string };

export type PersonalData = {
  readonly places: readonly PersonalPlace[];
  readonly beside: readonly BesideCells[];
  /** Who was taken out before, without names. */
  readonly forgotten: readonly ForgottenLine[];
};

type Eraser = Pick<Host, "readWorkbook" | "eraseInWorkbook">;

/** Where persons stand in a file: in its cells, in notes, in its properties. */
export function personalData(bytes: Uint8Array, workbook: Workbook, host: Eraser): PersonalData {
  return {
    places: personalPlaces(workbook),
    beside: besideCells(bytes, host),
    forgotten: forgottenLines(workbook),
  };
}

/** None for a format that is read but not written: its notes are not known. */
function besideCells(bytes: Uint8Array, host: Eraser): readonly BesideCells[] {
  const found = new Map<string, BesideCells>();
  const seen = (kind: BesideCells["kind"], text: string): unknown => found.set(`${kind}\n${text}`, { kind, text });
  const rewrite = (text: string, place: SidePlace): string => {
    if (place === "unused") return text;
    for (const each of emailsIn(text)) seen("email", each);
    if ((place === "author" || place === "property") && text.trim() !== "") seen(place, text);
    if (place === "note") for (const each of phonesIn(text)) seen("phone", each);
    return text;
  };
  try {
    host.eraseInWorkbook(bytes, { cells: [], rewrite });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  return [...found.values()];
}

/** What the seals of a round are beside its numbers, once a person is taken out. */
export type SealsAfter = {
  readonly told: SealTold;
  /** Texts that the seals say otherwise. */
  readonly values: number;
};

export type ForgottenInFile = Pick<Forgotten, "taken" | "left"> & {
  /** `null` = the round is not sealed, or nothing of the person was found. */
  readonly sealed: SealsAfter | null;
  /** The same bytes where the person is not found. */
  readonly bytes: Uint8Array;
  /** Texts outside the cells that were changed. */
  readonly beside: number;
};

/** The file without the person (see `forgetPerson`). Throws HostError as `eraseInWorkbook`. */
export function forgetInFile(bytes: Uint8Array, wanted: ToForget, host: Eraser): ForgottenInFile {
  const { cells, rewrite, taken, left, sealed } = forgetPerson(host.readWorkbook(bytes), wanted);
  let beside = 0;
  const counted: Erasing["rewrite"] = (text, place) => {
    const now = rewrite(text, place);
    if (now !== text && place !== "unused") beside += 1;
    return now;
  };
  const erased = host.eraseInWorkbook(bytes, { cells, rewrite: counted });
  if (cells.length + beside === 0) return { bytes, taken, left, beside, sealed: null };
  return { bytes: erased, taken, left, beside, sealed: sealsAfter(host.readWorkbook(erased), sealed, wanted.day) };
}

/** The verdict of the round itself over what is left, so that nothing is promised that isn't so. */
export function sealsAfter(workbook: Workbook, values: number, asOf: string): SealsAfter | null {
  const opened = openBoard(workbook);
  if (!isOpened(opened) || opened.stored.seals === undefined) return null;
  const { board, stored } = opened;
  return { told: consolidateStored({ board, stored, asOf }).consolidation.sealing.told, values };
}
