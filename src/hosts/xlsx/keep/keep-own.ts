import type { Keeping, KeptWorkbook } from "../../../app/host";
import type { WorkbookDraft } from "../../../workbook/draft";
import { isNamed } from "../../../workbook/sheet";
import type { Zipping } from "../mark/open-parts";
import { edited, type XmlEdit } from "../mark/xml-node";
import { defaultLimits, type Limits } from "../read/limits";
import { checkDraft } from "../write/check-draft";
import { checkCounts, checkedFile, checkParts } from "../write/check-room";
import { finishWorkbook } from "../write/finish-package";
import { hucrePackage, styleIndexes } from "../write/hucre-package";
import { partWriter } from "../write/part-writer";
import { styleTable } from "../write/style-table";
import { type Hung, sheetPart, writeSheets } from "../write/write-sheets";
import { isLeftUncalculated, writeWorkbook } from "../write/write-workbook";
import type { Packing } from "../zip/compression";
import { writeZip } from "../zip/write-zip";
import { type Base, openBase } from "./base-package";
import { baseStrings } from "./base-strings";
import { type TakenLooks, takeLooks } from "./base-looks";
import { withGraft } from "./graft";
import { relationsPart } from "../read/parts";
import { cutPackage, declareParts, relateSheets, signProperties } from "./cut-package";
import { goneSheets, lostFormulas } from "./lost-formulas";
import { keptCells, type KeptCells } from "./kept-cells";
import { ourParts } from "./our-parts";
import { tabsOf, type Tab } from "./tabs";
import { workbookEdits } from "./workbook-edits";

export type KeepOptions = Zipping & Packing & { readonly limits?: Partial<Limits> };

/**
 * A workbook written again from its own bytes: sheets of ours are replaced, all else stays. Parts that no kept part
 * leads to leave the file. The same bytes and draft give the same bytes, and its result gives itself.
 */
export function keepOwn(bytes: Uint8Array, keeping: Keeping, options: KeepOptions): KeptWorkbook {
  const base = openBase(bytes, keeping, options);
  const limits = { ...defaultLimits, ...options.limits };
  if (base?.hasOwn !== true)
    return { lost: base?.lost ?? [], sheets: [], write: (draft) => writeWorkbook(draft, options, limits) };
  const isGone = goneSheets(base, keeping.sheets);
  return {
    get lost() {
      return [...base.lost, ...lostFormulas(base, isGone)];
    },
    sheets: base.kept.map(({ name }) => name),
    write: async (draft) => {
      const again = openBase(bytes, keeping, options);
      if (again === null) throw new Error("The workbook was a package and is none any more");
      return writeOver(again, draft, { ...options, limits, isGone });
    },
  };
}

type Writing = Packing & { readonly limits: Limits; readonly isGone: (formula: string) => boolean };

async function writeOver(base: Base, draft: WorkbookDraft, options: Writing): Promise<Uint8Array> {
  const { parts, part, kept } = base;
  const { limits, isGone } = options;
  checkDraft(draft);
  checkCounts(draft, limits);
  const cells = keptCells(base, isGone);
  cutPackage(base);
  const sheets = draft.sheets.filter(({ name }) => !kept.some((each) => isNamed(each, name)));
  const active = draft.sheets[draft.active];
  const made = await madeParts(
    base,
    { ...draft, sheets, active: active === undefined ? -1 : sheets.indexOf(active) },
    { cells, options },
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
      names: movedNames(made.workbook, sheets, tabs),
      active: open,
      calculate: cells.hasFormula || isLeftUncalculated({ ...draft, sheets }),
      isGone,
    }),
  );
  writeKept(base, { cells, open: tabs[open] });
  signProperties(parts);
  const entries = [...parts.entries(), ...made.entries];
  const named = new Map(entries.map((entry) => [new TextDecoder().decode(entry.name), entry]));
  checkParts(
    draft,
    { parts: named, texts: made.texts, nameOf: (index) => made.places.get(draft.sheets[index]?.name ?? "") ?? "" },
    limits,
  );
  return checkedFile(writeZip(entries), entries, limits);
}

type Making = { readonly cells: KeptCells; readonly options: Writing };

/** The parts of our sheets, with the styles and texts of the workbook that take theirs in. */
async function madeParts(base: Base, draft: WorkbookDraft, { cells, options }: Making) {
  const { parts } = base;
  const table = styleTable(draft);
  const hucre = await hucrePackage({ ...draft, active: Math.max(0, draft.active) }, table);
  const ours = ourParts(hucre, parts);
  const writer = partWriter(hucre, options, (name) => ours.nameOf(name) ?? name);
  const looks = takenLooks(base, writer.xmlOf("xl/styles.xml"), cells);
  const stringsPart = targetOf(base, "sharedStrings");
  const strings = baseStrings(parts.has(stringsPart) ? parts.text(stringsPart) : null, {
    texts: cells.texts,
    part: stringsPart,
    limits: options.limits,
  });
  const indexes = styleIndexes(writer.xmlOf(sheetPart(0)));
  const hung = hungSheets(base, draft, hucre);
  writeSheets(draft, writer, {
    strings,
    styleOf: (cell) => looks.cells[indexes[table.numberOf(cell)] ?? 0] ?? 0,
    conditionOf: (number) => looks.conditions[number] ?? number,
    hung: (name) => hung.get(name)?.sheet,
  });
  ours.relink(writer);
  parts.put(stringsPart, strings.xml());
  const places = new Map(draft.sheets.map(({ name }, index) => [name, ours.nameOf(sheetPart(index)) ?? ""]));
  const ids = relateSheets(base, [...places.values()], stringsPart);
  declareParts(base, { ...ours, stringsPart });
  for (const [name, { relations }] of hung)
    if (relations !== null) parts.put(relationsPart(places.get(name) ?? ""), relations);
  return {
    workbook: finishWorkbook(writer.xmlOf("xl/workbook.xml"), { whole: false }),
    ids: new Map(draft.sheets.map(({ name }, index) => [name, ids[index] ?? ""])),
    entries: [...writer.packedParts()].filter(([name]) => ours.nameOf(name) !== null).map(([, entry]) => entry),
    texts: strings.count(),
    places,
  };
}

function takenLooks(base: Base, styles: string, { looks: used }: KeptCells): TakenLooks {
  const part = targetOf(base, "styles");
  const looks = takeLooks(base.parts.text(part), styles, used);
  base.parts.put(part, looks.xml);
  return looks;
}

type HungSheet = { readonly relations: string | null; readonly sheet: Hung };

/** What people hung on sheets of ours that are drawn anew; a drawing or notes of ours take the place of theirs. */
function hungSheets(
  { grafts }: Base,
  { sheets }: WorkbookDraft,
  hucre: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, HungSheet> {
  return new Map(
    sheets.flatMap(({ name }, index) => {
      const graft = grafts.get(name);
      if (graft === undefined || hucre.has(relationsPart(sheetPart(index)))) return [];
      const { relations, hidden } = graft;
      return [[name, { relations, sheet: { hidden, around: (after: string) => withGraft(after, graft) } }] as const];
    }),
  );
}

function targetOf({ relations, parts }: Base, type: "styles" | "sharedStrings"): string {
  const there = relations.find((each) => each.type === type && parts.has(each.target));
  return there?.target ?? `xl/${type}.xml`;
}

/** The names that hucre gave our sheets, with the places that these have among all tabs. */
function movedNames(workbook: string, sheets: WorkbookDraft["sheets"], tabs: readonly Tab[]): string {
  const place = (index: number): number => tabs.findIndex(({ name }) => name === sheets[index]?.name);
  return (/<definedNames>(.*)<\/definedNames>/s.exec(workbook)?.[1] ?? "").replace(
    / localSheetId="(\d+)"/g,
    (_, index: string) => ` localSheetId="${place(Number(index))}"`,
  );
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
