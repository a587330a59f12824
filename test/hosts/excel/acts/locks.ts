import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { facts, list, own, ranks, table } from "./small-world";
import { below, type Random } from "./random";

type Lock = { readonly password: string | null } | null;

/** What the person has protected, as they left it. */
export type Locks = {
  /** Protects or unprotects something; says what. */
  readonly change: (random: Random) => string;
  /** Takes off what stops a write, as the pane asks: passwords and the protection of the structure. */
  readonly lift: () => void;
  /**
   * A request that broke off with the connection gone may have left a sheet open, and nobody could put it right: the
   * person protects it again.
   */
  readonly retake: () => void;
  /** What the add-in has changed of it, or taken away. */
  readonly broken: () => readonly string[];
  /** All that was to be written is written: sheets of ours are protected as they are drawn, whatever the person did. */
  readonly written: () => void;
};

const password = "bí mật";
/** Sheets that the add-in writes into or leaves alone, and two that it makes anew. */
const persons: readonly string[] = [own, list, facts];
const ours: readonly string[] = [table, ranks];

/** How sheets of ours are drawn; those of a person are not protected at first. */
const drawn: ReadonlyMap<string, Lock> = new Map([[table, { password: null }]]);

export function locksOf({ faults, protection }: Pick<SimulatedExcel, "faults" | "protection">): Locks {
  /** As the person left each sheet since the last write; ours, too, may be left as they are drawn. */
  const left = new Map<string, Lock>();
  /**
   * Before the person took it off: a write that breaks off can't tell their hand from its own, and puts it back,
   * without the password that nobody can read.
   */
  const before = new Map<string, Lock>();
  let structure = false;
  const put = (sheet: string, lock: Lock): void => {
    before.set(sheet, protection().sheets.get(sheet) ?? null);
    left.set(sheet, lock);
    if (lock === null) faults.unprotectSheet(sheet);
    else faults.protectSheet(sheet, lock.password);
  };
  const lockStructure = (on: boolean): void => {
    structure = on;
    faults.protectStructure(on);
  };
  const withPassword = (): readonly string[] =>
    [...protection().sheets].flatMap(([sheet, lock]) => (lock?.password == null ? [] : [sheet]));
  const allowed = (sheet: string): readonly Lock[] => {
    const [asDrawn, was] = [drawn.get(sheet) ?? null, left.get(sheet)];
    if (was === undefined) return [asDrawn];
    const mayBeDrawn = ours.includes(sheet) && was?.password == null;
    const mayBePutBack = was === null && before.get(sheet) != null;
    return [was, ...(mayBeDrawn ? [asDrawn] : []), ...(mayBePutBack ? [{ password: null }] : [])];
  };
  return {
    change: (random) => {
      const [kind, sheet] = [below(random, 7), [...persons, ...ours][below(random, 5)] ?? own];
      if (kind === 0) lockStructure(!structure);
      else if (kind < 4) put(sheet, { password: kind === 1 ? password : null });
      else put(sheet, null);
      return kind === 0 ? `structure ${structure ? "locked" : "open"}` : `${sheet} ${lockText(left.get(sheet))}`;
    },
    lift: () => {
      if (protection().structure) lockStructure(false);
      for (const sheet of withPassword()) put(sheet, null);
    },
    retake: () => {
      const now = protection().sheets;
      for (const sheet of [...persons, ...ours]) {
        const lock = left.get(sheet) ?? drawn.get(sheet) ?? null;
        if (lock !== null && now.get(sheet) === null) faults.protectSheet(sheet, lock.password);
      }
    },
    broken: () => {
      const now = protection();
      const wrong = [...persons, ...ours].flatMap((sheet) => {
        const lock = now.sheets.get(sheet) ?? null;
        return allowed(sheet).some((each) => lockText(each) === lockText(lock))
          ? []
          : [`${sheet} is ${lockText(lock)}, left ${lockText(left.get(sheet))}`];
      });
      return now.structure === structure ? wrong : [...wrong, `structure ${now.structure ? "locked" : "open"}`];
    },
    written: () => {
      for (const sheet of ours) left.delete(sheet);
    },
  };
}

function lockText(lock: Lock | undefined): string {
  if (lock === undefined) return "as drawn";
  if (lock === null) return "open";
  return lock.password === null ? "locked" : "locked with a password";
}
