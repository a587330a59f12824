import type { Texts } from "../src/text/texts";
import type { Area } from "../src/workbook/address";
import type { SheetDraft } from "../src/workbook/draft";
import type { Workbook } from "../src/workbook/sheet";
import type { LiveWorkbook } from "../src/app/live-workbook";

/** What a host can't do by its nature; a test then compares less and says so. */
export type HostAbilities = {
  /** Formulas get results of their own; elsewhere they keep those they were written with. */
  readonly calculates: boolean;
  /** Widths of columns are read. */
  readonly widths: boolean;
  /** The workbook is given as the bytes of a file. */
  readonly bytes: boolean;
  /** A workbook that was opened beside can be looked at. */
  readonly beside: boolean;
  /** Rules, looks, layout, pages, charts and names are read, too. */
  readonly features: boolean;
};

/** Something of a sheet beside its cells: as it was asked for, and as it is. */
export type Feature = { readonly place: string; readonly expected: unknown; readonly found: unknown };

export type NamedArea = { readonly sheet: string; readonly area: Area };

/** A name that a person gave. */
export type PersonsName = {
  /** What it stands for now, as "='Danh sách'!$A$1:$A$9"; null = it is gone. */
  readonly refersTo: () => Promise<string | null>;
  readonly remove: () => Promise<void>;
};

/**
 * What the tests need beside the workbook. Neither a test framework nor Node is in it: they run in a live Excel too.
 */
export type HostTestKit = {
  readonly abilities: HostAbilities;
  /** Returns when every formula holds its result. Excel does that by itself. */
  readonly calculate: () => Promise<void>;
  /** Returns after that many milliseconds, or earlier where nothing is worth waiting for. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The sheets of a file that the workbook was given as. */
  readonly readBytes: (bytes: Uint8Array) => Promise<Workbook>;
  /** What was opened beside, each as the bytes it was opened of; [] where that can't be looked at. */
  readonly besides: () => readonly Uint8Array[];
  /** What a written sheet has beside its cells, as asked and as it is; [] where the host reads none of it. */
  readonly readBack: (draft: SheetDraft) => Promise<readonly Feature[]>;
  /** Gives an area a name of the workbook, as a person does; null where the host knows no names. */
  readonly nameArea: (name: string, area: NamedArea) => Promise<PersonsName | null>;
  /** Civil date-time in Asia/Ho_Chi_Minh, for the marks of writes. */
  readonly now: string;
  /** Words of the sheets of the small round: Vietnamese. */
  readonly texts: Texts;
};

/**
 * One test of the port. It adds sheets of its own, whose names begin with "Thử", and touches no others; tests may
 * follow one another in one workbook, in any order, each once.
 */
export type HostTest = {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** What is not compared on a host with such abilities; [] = all of it is. */
  readonly notCompared: (abilities: HostAbilities) => readonly string[];
  /** Differences, each "place: expected ≠ found"; [] = passed. Throws where the host fails. */
  readonly run: (workbook: LiveWorkbook, kit: HostTestKit) => Promise<readonly string[]>;
};

/** The port reads cells alone; what else is on a sheet a host may read for the self-test. */
export const cellsAlone = ({ features }: HostAbilities): readonly string[] =>
  features ? [] : ["looks, rules and charts that are there: the port reads cells alone"];

export const allCompared = (): readonly string[] => [];
