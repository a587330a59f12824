import type { Keeping, KeptWorkbook } from "../../../app/host";
import type { DraftCell, WorkbookDraft } from "../../../workbook/draft";
import { isNamed, type Workbook } from "../../../workbook/sheet";
import type { Zipping } from "../mark/open-parts";
import { edited, type XmlEdit } from "../mark/xml-node";
import { defaultLimits, type Limits } from "../read/limits";
import { readWorkbook } from "../read/read-workbook";
import { checkDraft } from "../write/check-draft";
import { checkCounts, checkedFile, checkParts } from "../write/check-room";
import { looksOf } from "../write/looks";
import { sheetParts } from "../write/sheet-parts";
import { sheetNames } from "../write/workbook-parts";
import { isLeftUncalculated, packParts, writeWorkbook } from "../write/write-workbook";
import type { Packing } from "../zip/compression";
import { writeZip } from "../zip/write-zip";
import { type Base, openBase, targetOf } from "./base-package";
import { type TypedSheets, typeIntoSheets, askedFormats } from "./typed-sheets";
import { emptyRows } from "./emptied-lists";
import { lostSources, takeSources } from "./gone-sources";
import { lookFormulas } from "./looked-formulas";
import { baseStrings } from "./base-strings";
import { type TakenLooks, takeLooks } from "./base-looks";
import { cutPackage, declareParts, relateSheets, signProperties } from "./cut-package";
import { goneSheets, lostFormulas, ownNames } from "./lost-formulas";
import { lostThings } from "./lost-things";
import { keptCells, type KeptCells } from "./kept-cells";
import { tabsOf, type Tab } from "./tabs";
import { workbookEdits } from "./workbook-edits";

export type KeepOptions = Zipping & Packing & { readonly limits?: Partial<Limits> };

/**
 * A workbook written again from its own bytes: sheets of ours are replaced, those that people type in change by cells,
 * all else stays. Parts that no kept part leads to leave the file. The same bytes and draft give the same bytes, and
 * its result gives itself.
 */
export function keepOwn(bytes: Uint8Array, keeping: Keeping, options: KeepOptions): KeptWorkbook {
  const base = openBase(bytes, keeping, options);
  const limits = { ...defaultLimits, ...options.limits };
  // Of sheets that people type in all that goes is told together.
  const things = base === null ? [] : lostThings(base, [...keeping.own, ...keeping.typed]);
  if (base?.hasOwn !== true)
    return {
      lost: base === null ? [] : [...base.lost, ...things, ...(base.isKeepable ? [] : ownNames(base))],
      sheets: [],
      hasMacros: false,
      write: (draft) => writeWorkbook(draft, options, limits),
    };
  const isGone = goneSheets(base, keeping.sheets);
  const there = onceMade(() => readWorkbook(bytes, { inflate: options.inflate, limits, later: () => true }));
  lookFormulas(base, keeping.formulas ?? [], there);
  return {
    get lost() {
      return [...base.lost, ...lostFormulas(base, isGone), ...lostSources(base, isGone), ...things];
    },
    sheets: base.kept.map(({ name }) => name),
    hasMacros: base.keepsMacros,
    write: async (draft) => {
      const again = openBase(bytes, keeping, options);
      if (again === null) throw new Error("The workbook was a package and is none any more");
      lookFormulas(again, keeping.formulas ?? [], there);
      for (const { sheet, below } of keeping.emptied ?? []) {
        const typed = again.typed.find((each) => isNamed(each, sheet));
        if (typed !== undefined) emptyRows(again, typed.relation.target, below);
      }
      takeSources(again, isGone);
      return writeOver(again, draft, { ...options, limits, isGone, there });
    },
  };
}

function onceMade<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

type Writing = Packing &
  Zipping & { readonly there: () => Workbook; readonly limits: Limits; readonly isGone: (formula: string) => boolean };

async function writeOver(base: Base, draft: WorkbookDraft, options: Writing): Promise<Uint8Array> {
  const { parts, part, kept } = base;
  const { limits, isGone, there } = options;
  checkDraft(draft);
  checkCounts(draft, limits);
  const typed = typeIntoSheets(base, draft, there());
  const cells = keptCells(base, isGone);
  cutPackage(base);
  const sheets = draft.sheets.filter(({ name }) => !kept.some((each) => isNamed(each, name)));
  const active = draft.sheets[draft.active];
  const made = madeParts(
    base,
    { ...draft, sheets, active: active === undefined ? -1 : sheets.indexOf(active) },
    { cells, typed, options },
  );
  const tabs = tabsOf(base, draft, made.ids);
  const open = Math.max(
    0,
    tabs.findIndex(({ name }) => name === active?.name),
  );
  parts.edit(
    part,
    workbookEdits(base, {
      tabs,
      names: namesOf(sheets, tabs),
      active: open,
      calculate: cells.hasFormula || isLeftUncalculated({ ...draft, sheets }),
      isGone,
      reach: typed.reach,
    }),
  );
  writeKept(base, { cells, open: tabs[open] });
  typed.show(made.looks);
  signProperties(parts);
  return packed(base, draft, { ...made, limits });
}

type Made = Pick<ReturnType<typeof madeParts>, "entries" | "texts" | "places"> & { readonly limits: Limits };

/** The package as one file, if it can be read again. */
function packed({ parts }: Base, draft: WorkbookDraft, { limits, texts, places, ...made }: Made): Uint8Array {
  const entries = [...parts.entries(), ...made.entries];
  const named = new Map(entries.map((entry) => [new TextDecoder().decode(entry.name), entry]));
  const nameOf = (index: number): string => places.get(draft.sheets[index]?.name ?? "") ?? "";
  checkParts(draft, { parts: named, texts, nameOf }, limits);
  return checkedFile(writeZip(entries), entries, limits);
}

type Making = { readonly cells: KeptCells; readonly typed: TypedSheets; readonly options: Writing };

/** The parts of our sheets, with the styles and texts of the workbook that take theirs in. */
function madeParts(base: Base, draft: WorkbookDraft, { cells, typed, options }: Making) {
  const { parts } = base;
  const own = looksOf(draft.sheets, typed.drafts);
  const looks = takenLooks(base, own.xml, { used: cells.looks, asked: askedFormats(typed.places, own.styleOf) });
  const stringsPart = targetOf(base, "sharedStrings");
  const there = parts.has(stringsPart) ? parts.text(stringsPart) : null;
  const strings = baseStrings(there, { texts: cells.texts, part: stringsPart, limits: options.limits });
  const lookOf = (cell: DraftCell): number => looks.cells[own.styleOf(cell)] ?? 0;
  const ours = sheetParts(
    draft,
    {
      strings,
      styleOf: lookOf,
      codeNameOf: (sheet) => base.codeNames.get(sheet),
      conditionOf: (look) => looks.conditions[own.conditionOf(look)] ?? 0,
    },
    freeNames((name) => parts.has(name)),
  );
  const entries = [...packParts(ours.all, options).values()];
  parts.put(stringsPart, strings.xml());
  const places = new Map(draft.sheets.map(({ name }, index) => [name, ours.sheets[index]?.name ?? ""]));
  const ids = relateSheets(base, [...places.values()], stringsPart);
  declareParts(base, { parts: ours.all, stringsPart });
  return {
    ids: new Map(draft.sheets.map(({ name }, index) => [name, ids[index] ?? ""])),
    entries,
    texts: strings.count(),
    places,
    looks: typed.places.map(({ cell, look }, index) => ({
      ofDraft: lookOf(cell),
      own: looks.formatted[index] ?? look,
    })),
  };
}

/** The first free name of each part: the same kept parts give the same names. */
function freeNames(isThere: (name: string) => boolean): (part: string) => string {
  const taken = new Set<string>();
  return (part) => {
    const [, stem = part, ending = ""] = /^(.*?)\d*(\.\w+)$/.exec(part) ?? [];
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`) || isThere(`${stem}${number}${ending}`)) number += 1;
    taken.add(`${stem}${number}${ending}`);
    return `${stem}${number}${ending}`;
  };
}

function takenLooks(base: Base, styles: string, using: Parameters<typeof takeLooks>[2]): TakenLooks {
  const part = targetOf(base, "styles");
  const looks = takeLooks(base.parts.text(part), styles, using);
  base.parts.put(part, looks.xml);
  return looks;
}

/** The names that our sheets have, with the places of these among all tabs. */
function namesOf(sheets: WorkbookDraft["sheets"], tabs: readonly Tab[]): string {
  return sheets
    .map((sheet) =>
      sheetNames(
        sheet,
        tabs.findIndex(({ name }) => name === sheet.name),
      ),
    )
    .join("");
}

/** Sheets that stay change in nothing but formulas that can't, and in whether their tab is the open one. */
function writeKept(
  { parts, kept }: Base,
  { cells, open }: { readonly cells: KeptCells; readonly open: Tab | undefined },
): void {
  for (const sheet of kept) {
    const edits: readonly XmlEdit[] = [
      ...(cells.edits.get(sheet.name) ?? []),
      ...(open === sheet ? [] : (cells.tabs.get(sheet.name) ?? [])),
    ];
    const { target } = sheet.relation;
    if (edits.length > 0) parts.put(target, edited(parts.text(target), edits));
  }
}
