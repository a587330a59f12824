import type { Sheet, Workbook } from "../../../workbook/sheet";
import { formulaCharacters } from "./cell-formula";
import type { Unpacking } from "../zip/compression";
import { defaultLimits, within, type Limits, corrupt, refuse, collectWarnings, type Warnings } from "./limits";
import { findWorkbookPart, type Source, readRelations, type Relation } from "./parts";
import { readSharedStrings } from "./shared-strings";
import { sniffZip } from "./sniff";
import { readStyles } from "./styles";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { readWorksheet, type SheetContext, type Worksheet } from "./worksheet";
import { openPackage } from "./zip";
import { HostError } from "../../../app/host";
import { nextToken, scanXml } from "./xml";
import { decodeXml } from "./xml-text";

export type ReadingOptions = Unpacking & {
  readonly limits?: Partial<Limits>;
  /** Names of sheets whose cells are read when somebody first asks for them; left out: none. */
  readonly later?: (name: string) => boolean;
};

/**
 * Bytes of an .xlsx, .xlsm, .xltx or .xltm file → its worksheets, every value or a refusal: HostError with the reason
 * and, as detail, the part or the limit. Macros, links and charts are never run or followed. The same bytes give the
 * same result.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadingOptions): Workbook {
  const limits = { ...defaultLimits, ...options.limits };
  within(limits, "fileBytes", { found: bytes.length, where: "file" });
  sniffZip(bytes);
  const source: Source = { ...options, pack: openPackage(bytes, { ...options, limits }), limits };
  const part = findWorkbookPart(source);
  const { sheets: entries, date1904 } = readWorkbookPart(source, part);
  const relations = readRelations(source, part);
  const warnings = collectWarnings();
  warnOfLeftOut(relations, warnings);
  const context: ReadingContext = {
    later: options.later ?? (() => false),
    sharedStrings: relatedPart(relations, "sharedStrings", (target) => readSharedStrings(source, target)),
    styles: relatedPart(relations, "styles", (styles) =>
      readStyles(source, { styles, theme: themePart(relations), warnings }),
    ),
    date1904,
    warnings,
    tally: { cells: 0, merges: 0 },
    formulaBudget: { characters: formulaCharacters },
  };
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = entries.flatMap((entry) =>
    readSheet(source, { entry, relation: byId.get(entry.relation ?? "") }, context),
  );
  if (sheets.length === 0) refuse("no-sheets", `${part}: no worksheet`);
  warnOfObjects(source, warnings);
  refuseDoctypes(source);
  return { sheets, warnings: warnings.list() };
}

function relatedPart<T>(relations: readonly Relation[], type: string, read: (target: string) => T): T | readonly [] {
  const relation = relations.find((candidate) => candidate.type === type && !candidate.external);
  return relation === undefined ? [] : read(relation.target);
}

type ReadingContext = SheetContext & { readonly later: (name: string) => boolean };

function themePart(relations: readonly Relation[]): string | null {
  return relations.find(({ type, external }) => type === "theme" && !external)?.target ?? null;
}

type FoundSheet = { readonly entry: SheetEntry; readonly relation: Relation | undefined };

/** Chart sheets and dialogs hold no cells: they are left out, with a warning. */
function readSheet(source: Source, found: FoundSheet, context: ReadingContext): readonly Sheet[] {
  const { entry, relation } = found;
  // Modules of old macros are sheets without a part.
  if (relation === undefined && entry.relation === "") {
    context.warnings.add("not-a-worksheet", `sheet "${entry.name}" was not read`);
    return [];
  }
  if (relation === undefined || relation.external)
    return corrupt(`sheet "${entry.name}"`, `its relation "${entry.relation ?? ""}" leads nowhere`);
  if (relation.type !== "worksheet") {
    context.warnings.add("not-a-worksheet", `sheet "${entry.name}" (${relation.type}) was not read`);
    return [];
  }
  const read = (): Worksheet =>
    readWorksheet(source, relation.target, context) ??
    corrupt(relation.target, `the part of sheet "${entry.name}" is missing`);
  const named = { name: entry.name, state: entry.state };
  return [context.later(entry.name) ? readLater(named, read) : { ...named, ...read() }];
}

/** A sheet whose part stays closed until its cells are asked for. */
function readLater(named: Pick<Sheet, "name" | "state">, read: () => Worksheet): Sheet & Worksheet {
  let done: Worksheet | null = null;
  const worksheet = (): Worksheet => (done ??= read());
  return {
    ...named,
    get rows() {
      return worksheet().rows;
    },
    get merges() {
      return worksheet().merges;
    },
    get widths() {
      return worksheet().widths;
    },
    get hidden() {
      return worksheet().hidden;
    },
    get guard() {
      return worksheet().guard;
    },
  };
}

function warnOfLeftOut(relations: readonly Relation[], warnings: Warnings): void {
  for (const { type, target } of relations) {
    if (type === "vbaProject") warnings.add("macros", `${target} was not read`);
    if (type === "connections") warnings.add("connection", `${target} was not followed`);
    if (type === "externalLink") warnings.add("external-link", `${target} was not followed`);
  }
}

/** Objects and controls hang on sheets, other panes and ribbons on the package; their folders tell them. */
const objectPart =
  /^[/\\]?(?:xl[/\\](?:embeddings|activeX|ctrlProps|queryTables|webextensions)|customUI)[/\\][^/\\]+$/iu;

function warnOfObjects({ pack }: Source, warnings: Warnings): void {
  for (const { name } of pack.unread()) if (objectPart.test(name)) warnings.add("object", `${name} was not read`);
}

/** Larger parts that no reader here opens stay closed: what they declare can't reach a value. */
const largestGuarded = 1024 * 1024;

/**
 * Refuses a DOCTYPE in the XML parts that hold no cells (theme, properties, drawings): no workbook program writes one.
 * Apart from its checksum, nothing else about such a part is judged.
 */
export function refuseDoctypes(source: Source): void {
  for (const entry of source.pack.unread()) {
    if (entry.size > largestGuarded || !/\.(xml|rels)$/i.test(entry.name)) continue;
    const bytes = source.pack.read(entry.name);
    if (bytes !== null) refuseDoctype(source, entry.name, bytes);
  }
}

function refuseDoctype(source: Source, part: string, bytes: Uint8Array): void {
  try {
    nextToken(scanXml(decodeXml(bytes, part, source.decodeUtf8), { part, limits: source.limits }));
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.refusal.reason === "doctype") throw cause;
  }
}
