import { noBorder, type Border, type Style } from "../../workbook/style";

/**
 * The list of styles from which every sheet is drawn (Times New Roman by Decree 30/2020, the rest is ours). Styles are
 * created once and shared: a writer may compare them by identity.
 */
export const palette = {
  ink: "000000",
  grey: "808080",
  headerFill: "DCE6F1",
  sectionFill: "EEF3FA",
  entryFill: "FFFBE6",
  line: "A6A6A6",
  headerLine: "5B6B7F",
  inputTab: "2F75B5",
  outputTab: "548235",
  fixTab: "ED7D31",
  good: "E2EFDA",
  late: "FFF2CC",
  bad: "FCE4D6",
  wait: "EDEDED",
} as const;

const thin: Border = {
  top: { line: "thin", color: palette.line },
  right: { line: "thin", color: palette.line },
  bottom: { line: "thin", color: palette.line },
  left: { line: "thin", color: palette.line },
};

const medium: Border = {
  top: { line: "medium", color: palette.headerLine },
  right: { line: "medium", color: palette.headerLine },
  bottom: { line: "medium", color: palette.headerLine },
  left: { line: "medium", color: palette.headerLine },
};

const totalBorder: Border = { ...thin, top: { line: "medium", color: palette.headerLine } };

const base: Style = {
  font: { name: "Times New Roman", size: 11, bold: false, italic: false, underline: false, color: palette.ink },
  fill: null,
  border: noBorder,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

type Change = { readonly font?: Partial<Style["font"]> } & Partial<Omit<Style, "font">>;

function change(from: Style, { font, ...rest }: Change): Style {
  return { ...from, ...rest, font: { ...from.font, ...font } };
}

const body = change(base, { border: thin, wrap: true });

const sectionLook = change(body, { font: { bold: true }, fill: palette.sectionFill, horizontal: "left" });
/** Lines above and below alone: a text that runs over its neighbours is not crossed by lines. */
const bandLook = change(sectionLook, { wrap: false, border: { ...thin, left: null, right: null } });

/** Styles by name; every cell of ours has one of them. */
export const looks = {
  plain: base,
  bodyName: change(base, { font: { size: 12, bold: true }, horizontal: "center", wrap: true }),
  motto: change(base, { font: { size: 12, bold: true }, horizontal: "center" }),
  mottoLine: change(base, { font: { size: 12, bold: true, underline: true }, horizontal: "center" }),
  annex: change(base, { font: { size: 11, italic: true }, horizontal: "right" }),
  title: change(base, { font: { size: 14, bold: true }, horizontal: "center", wrap: true }),
  subtitle: change(base, { font: { size: 12, italic: true }, horizontal: "center", wrap: true }),
  /** Round and recipient under a form's title: lower than a subtitle, since it stays in sight. */
  roundLine: change(base, { font: { size: 11, italic: true }, horizontal: "center", wrap: true }),
  hint: change(base, { font: { size: 10, italic: true }, horizontal: "right", wrap: true }),
  stamp: change(base, { font: { size: 12, bold: true, color: "C00000" }, horizontal: "center" }),
  measureLine: change(base, { font: { italic: true }, horizontal: "right" }),
  remark: change(base, { font: { italic: true }, wrap: true, vertical: "top" }),
  sealFoot: change(base, { font: { italic: true, bold: true }, wrap: true, vertical: "top" }),
  screenHint: change(base, { font: { italic: true, size: 10 }, wrap: true }),
  screenLine: change(base, { font: { bold: true }, wrap: true }),
  selfCheck: change(base, { font: { size: 10, color: "404040" }, horizontal: "left", indent: 1 }),
  selfCheckHeader: change(base, {
    font: { size: 10, italic: true, color: palette.grey },
    horizontal: "left",
    indent: 1,
  }),
  liveCount: change(body, { horizontal: "center", numberFormat: "0;-0;–" }),
  liveTotal: change(body, { font: { bold: true }, border: totalBorder, horizontal: "center", numberFormat: "0;-0;–" }),
  liveLink: change(body, { font: { underline: true, color: "0563C1" }, horizontal: "center" }),
  liveTask: change(body, { wrap: false, horizontal: "left" }),
  header: change(body, { font: { bold: true }, fill: palette.headerFill, border: medium, horizontal: "center" }),
  section: sectionLook,
  band: bandLook,
  bandStart: change(bandLook, { border: { ...thin, right: null } }),
  bandEnd: change(bandLook, { border: { ...thin, left: null } }),
  sectionNumber: change(body, { font: { bold: true }, fill: palette.sectionFill, horizontal: "right" }),
  text: change(body, { horizontal: "left" }),
  plainText: change(body, { horizontal: "left", numberFormat: "@" }),
  centered: change(body, { horizontal: "center" }),
  link: change(body, { font: { underline: true, color: "0563C1" }, horizontal: "center", numberFormat: "@" }),
  number: change(body, { horizontal: "right" }),
  date: change(body, { horizontal: "center", numberFormat: "dd/mm/yyyy" }),
  total: change(body, { font: { bold: true }, border: totalBorder, horizontal: "left" }),
  totalNumber: change(body, { font: { bold: true }, border: totalBorder, horizontal: "right" }),
  source: change(body, { font: { size: 9, color: palette.grey }, horizontal: "left", numberFormat: "@" }),
  signature: change(base, { font: { bold: true }, horizontal: "center", wrap: true }),
  signatureHint: change(base, { font: { italic: true, size: 10 }, horizontal: "center", wrap: true }),
  checkNumber: change(base, { font: { size: 9, italic: true, color: palette.grey }, horizontal: "left" }),
  bigFigure: change(body, { font: { size: 20, bold: true }, horizontal: "center" }),
  bigLabel: change(body, { font: { size: 11 }, fill: palette.sectionFill, horizontal: "center" }),
} as const satisfies Readonly<Record<string, Style>>;

export type Look = keyof typeof looks;

const made = new Map<string, Style>();
/** The same where a number format alone is asked, as for nearly every cell. */
const inFormats = new Map<Look, Map<string, Style>>();

function isInFormat(options: Parameters<typeof styled>[1] & object): boolean {
  return (options.fill ?? null) === null && options.entry !== true && options.bold === undefined;
}

/** "" = in its own format. */
function formatted(look: Look, format: string): Style {
  let byFormat = inFormats.get(look);
  if (byFormat === undefined) inFormats.set(look, (byFormat = new Map<string, Style>()));
  let style = byFormat.get(format);
  if (style === undefined)
    byFormat.set(format, (style = change(looks[look], format === "" ? {} : { numberFormat: format })));
  return style;
}

/**
 * A style with a number format, a fill (`null` or left out: the look's own), or unlocked as an entry. Equal calls give
 * the same object.
 */
export function styled(
  look: Look,
  options: {
    readonly format?: string;
    readonly fill?: string | null;
    readonly entry?: boolean;
    readonly bold?: boolean;
  } = {},
): Style {
  if (isInFormat(options)) return formatted(look, options.format ?? "");
  const name = `${look}|${options.format ?? ""}|${options.fill ?? ""}|${options.entry === true}|${options.bold ?? ""}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const style = change(looks[look], {
    ...(options.format === undefined ? {} : { numberFormat: options.format }),
    ...((options.fill ?? null) === null ? {} : { fill: options.fill }),
    ...(options.entry === true ? { fill: palette.entryFill, locked: false } : {}),
    ...(options.bold === undefined ? {} : { font: { bold: options.bold } }),
  });
  made.set(name, style);
  return style;
}

/** Decimals that a number needs to be seen whole, at most 4: for figures whose indicator states none. */
export function decimalsOf(...values: readonly (number | string | null)[]): number {
  const places = values.map((value) => (typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0));
  return Math.min(4, Math.max(0, ...places));
}

/** `#,##0`, `#,##0.0` …: never `.##`, which leaves a trailing point in Excel, and never General. */
export function numberFormat(decimals: number): string {
  return decimals <= 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** A style in another number format. Equal calls give the same object. */
export function inFormat(style: Style, format: string): Style {
  if (style.numberFormat === format) return style;
  const key = `${JSON.stringify(style)}|${format}`;
  const known = reformats.get(key);
  if (known !== undefined) return known;
  const formatted = { ...style, numberFormat: format };
  reformats.set(key, formatted);
  return formatted;
}

const reformats = new Map<string, Style>();

/** A style for what counts nowhere: grey and slanted, so that it is told apart on paper, too. Equal calls give one. */
export function greyed(style: Style): Style {
  const known = greys.get(style);
  if (known !== undefined) return known;
  const grey = { ...style, fill: null, font: { ...style.font, italic: true, bold: false, color: palette.grey } };
  greys.set(style, grey);
  return grey;
}

const greys = new Map<Style, Style>();

/**
 * Points that people enter count as typed, also with more decimals than the scale has (contract §4: what is computed is
 * rounded): the format shows them all. A scale without decimals shows one, since `#,##0.#` leaves a trailing point in
 * Excel. At most 6 decimals.
 */
export function pointsFormat(decimals: number): string {
  return openFormat(decimals, 6);
}

/** The same for narrow cells that refer to points which may be typed later: at most 4 decimals. */
export function shownPointsFormat(decimals: number): string {
  return openFormat(decimals, 4);
}

function openFormat(decimals: number, most: number): string {
  const shown = Math.max(1, decimals);
  return `${numberFormat(shown)}${"#".repeat(Math.max(0, most - shown))}`;
}
