import { HostError, type Keeping } from "../../../app/host";
import { leadsOutside } from "../../../workbook/outside-formula";
import { isNamed } from "../../../workbook/sheet";
import { openParts, type OpenParts, type Zipping } from "../mark/open-parts";
import { vocabularyOf, type Vocabulary } from "../mark/relate";
import { childNamed, childrenNamed, numberIn, valueOf, type XmlNode } from "../mark/xml-node";
import { findWorkbookPart, readRelations, type Relation } from "../read/parts";
import { readWorkbookPart } from "../read/workbook-part";
import { codeNamesOf } from "./code-names";
import { isActive, reachable } from "./reach";

/** A sheet of the package. */
export type BaseSheet = {
  readonly name: string;
  /** Its place among the tabs, from 0. */
  readonly index: number;
  readonly relation: Relation;
  readonly element: XmlNode;
};

/** A person's package, open for some of its sheets to be replaced. */
export type Base = {
  readonly parts: OpenParts;
  /** The workbook's part. */
  readonly part: string;
  readonly vocabulary: Vocabulary;
  readonly relations: readonly Relation[];
  /** All sheets that have a part, in the order of the tabs. */
  readonly sheets: readonly BaseSheet[];
  /** Those that stay: the ones asked for, and sheets of charts alone. */
  readonly kept: readonly BaseSheet[];
  /** Those of them in which single cells may change. */
  readonly typed: readonly BaseSheet[];
  /** Whether there is anything of people's own that is not redrawn: a sheet, a name, a part of the workbook. */
  readonly hasOwn: boolean;
  /** Whether it can take our sheets in at all. */
  readonly isKeepable: boolean;
  /** Whether its macros stay. */
  readonly keepsMacros: boolean;
  /** See Keeping. */
  readonly formats: NonNullable<Keeping["formats"]>;
  /** Sheet → the name that macros which stay know it by. */
  readonly codeNames: ReadonlyMap<string, string>;
  /** What hangs on sheets that don't stay, "class: text" as the reader's warnings. */
  readonly lost: readonly string[];
};

/**
 * `null` for what is no package. Nothing is kept of one that can't take our sheets in: its strict form, days counted
 * from 1904, no styles.
 */
export function openBase(bytes: Uint8Array, keeping: Keeping, zipping: Zipping): Base | null {
  const parts = opened(bytes, zipping);
  if (parts === null) return null;
  const part = findWorkbookPart(parts.source);
  const vocabulary = vocabularyOf(parts, part);
  const relations = readRelations(parts.source, part);
  const { sheets: entries, date1904 } = readWorkbookPart(parts.source, part);
  const root = parts.tree(part);
  const elements = childrenNamed(childNamed(root, "sheets") ?? root, "sheet");
  const sheets = entries.flatMap(({ name, relation: id }, index): readonly BaseSheet[] => {
    const relation = relations.find((each) => each.id === id && !each.external);
    const element = elements[index];
    return relation === undefined || element === undefined ? [] : [{ name, index, relation, element }];
  });
  const keepsMacros = keeping.macros === true && relations.some(({ type }) => type === "vbaProject");
  const isKeepable = !date1904 && !vocabulary.main.includes("purl") && isPlain(parts, root, relations);
  const judged = sheets.map((sheet) => ({ sheet, hanging: hangingOn(parts, sheet, keepsMacros) }));
  const codeNames = keepsMacros ? codeNamesOf(parts, sheets) : new Map<string, string>();
  const { formats = [] } = keeping;
  const staying = stayingSheets(judged, keeping, isKeepable);
  const base = { parts, part, vocabulary, relations, sheets, isKeepable, keepsMacros, codeNames, formats, ...staying };
  return { ...base, hasOwn: isKeepable && hasOwn(base) };
}

type Judged = { readonly sheet: BaseSheet; readonly hanging: Hanging };

function stayingSheets(
  judged: readonly Judged[],
  { own, typed, sheets: left }: Keeping,
  isKeepable: boolean,
): Pick<Base, "kept" | "typed" | "lost"> {
  const isTyped = ({ sheet: { name } }: Judged): boolean => typed.includes(name);
  const isWanted = ({ sheet: { name, relation } }: Judged): boolean =>
    relation.type === "chartsheet" ||
    (relation.type === "worksheet" &&
      [...own, ...typed].includes(name) &&
      left.some((each) => isNamed({ name }, each)));
  const wanted = judged.filter(isWanted);
  const kept = wanted.filter(({ hanging }) => isKeepable && !hanging.isActive);
  const drawnAnew = wanted.filter((each) => !kept.includes(each));
  return {
    kept: kept.map(({ sheet }) => sheet),
    typed: kept.filter(isTyped).map(({ sheet }) => sheet),
    lost: drawnAnew.flatMap((each) =>
      [...each.hanging.things, ...(isTyped(each) ? ["looks and rules"] : [])].map(
        (thing) => `${thing}: sheet "${each.sheet.name}"`,
      ),
    ),
  };
}

/** Programs that write these parts with prefixes have other habits, too; a data model hangs on connections. */
function isPlain(parts: OpenParts, root: XmlNode, relations: readonly Relation[]): boolean {
  const of = (type: string): readonly string[] =>
    relations.filter((each) => each.type === type && parts.has(each.target)).map(({ target }) => target);
  const roots = [...of("styles"), ...of("sharedStrings")].map(parts.tree);
  const isModelled = of("powerPivotData").length > 0;
  return !isModelled && of("styles").length > 0 && [root, ...roots].every(({ prefix }) => prefix === "");
}

/** What every workbook has, and what is left out of a copy in any case. */
const usual: ReadonlySet<string> = new Set(
  "worksheet styles sharedStrings theme officeDocument core-properties extended-properties calcChain thumbnail".split(
    " ",
  ),
);

type Own = Pick<Base, "parts" | "kept" | "relations" | "part" | "keepsMacros">;

function hasOwn({ parts, kept, relations, part, keepsMacros }: Own): boolean {
  const names = childNamed(parts.tree(part), "definedNames")?.children ?? [];
  const others = [...relations, ...readRelations(parts.source, "")].filter(
    (each) => !usual.has(each.type) && !isActive(each, keepsMacros),
  );
  return kept.length > 0 || others.length > 0 || names.some((name) => scopeOf(name) === null);
}

function opened(bytes: Uint8Array, zipping: Zipping): OpenParts | null {
  try {
    const parts = openParts(bytes, zipping);
    findWorkbookPart(parts.source);
    return parts;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

type Hanging = {
  /** Whether it leads to what runs or calls out. */
  readonly isActive: boolean;
  /** Classes of what hangs on the sheet, each once. */
  readonly things: readonly string[];
};

const classes: Readonly<Record<string, string>> = {
  drawing: "pictures and charts",
  image: "pictures and charts",
  comments: "notes",
  threadedComment: "notes",
  table: "tables",
  pivotTable: "pivot tables",
  slicer: "slicers",
  timeline: "slicers",
  hyperlink: "links",
};

/** Of notes and settings of the printer nothing is said by their boxes and their bytes. */
const unsaid: ReadonlySet<string> = new Set(["vmlDrawing", "printerSettings"]);

function hangingOn({ source, text }: OpenParts, { relation }: BaseSheet, keepsMacros: boolean): Hanging {
  const direct = readRelations(source, relation.target);
  const said = direct.filter(({ type }) => !unsaid.has(type));
  const all = [...reachable(source, [relation.target])];
  const leads = all.some((part) => readRelations(source, part).some((each) => isActive(each, keepsMacros)));
  const calls = all.some(
    (part) => part !== relation.target.toLowerCase() && part.endsWith(".xml") && callsOut(text(part)),
  );
  return {
    isActive: leads || calls,
    things: [...new Set(said.map(({ type }) => classes[type] ?? "other things"))],
  };
}

/** A cache fed by a connection, or a range in another workbook, within a chart or a table. */
function callsOut(xml: string): boolean {
  return (
    /\sconnectionId="/.test(xml) ||
    [...xml.matchAll(/>([^<>]*\[[^<>]*)</g)].some(([, text]) => leadsOutside(text ?? ""))
  );
}

export function targetOf({ relations, parts }: Base, type: "styles" | "sharedStrings"): string {
  const there = relations.find((each) => each.type === type && parts.has(each.target));
  return there?.target ?? `xl/${type}.xml`;
}

/** The number of the sheet that a name belongs to, from 0; `null` = to the workbook. */
export function scopeOf(name: XmlNode): number | null {
  return numberIn(name, "localSheetId");
}

/** Whether a name is a macro or a function of the old kind. */
export function isProgram(name: XmlNode): boolean {
  return ["function", "vbProcedure", "xlm"].some((flag) => ["1", "true"].includes(valueOf(name, flag) ?? ""));
}
