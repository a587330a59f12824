import type { IParagraphOptions, Paragraph, Table } from "docx";
import type { PaperHead } from "../../../papers/paper";
import { halfPoints, page, size, textWidth, twips } from "../looks";
import { balancedLines, slack } from "../measure/lines";
import { type Face, widthOf } from "../measure/widths";
import { bareTable } from "./bare-table";
import { line, paragraph, tiny } from "./words";

const width = textWidth(false);
/** Between the two columns, in points. */
const gap = 10;

/** What stands above the text: names and headings, number and date, title and subject, to whom. */
export function headParts(head: PaperHead): readonly (Paragraph | Table)[] {
  return [...frame(head), ...titleParts(head), ...addressees(head.addressees)];
}

type Columns = { readonly left: number; readonly right: number; readonly names: number };

/** Widths of the columns and the size of the names, in points: the heading stays on one line, names get the rest. */
function columnsOf(head: PaperHead): Columns {
  const fitting = size.heads.map((names) => {
    const right = Math.max(mottoWidth(head, names), placeWidth(head)) * slack;
    const left = width - right - gap;
    const rows = [
      linesOf(head.superior, { points: names, column: left, capitals: true }),
      linesOf(head.body, { points: names, column: left, face: "bold", capitals: true }),
    ];
    return { left, right, names, fits: Math.max(...rows.map((each) => each.length)) <= 2 };
  });
  return (fitting.find(({ fits }) => fits) ?? fitting.at(-1)) as Columns;
}

const isOfParty = (head: PaperHead): boolean => head.motto[0] !== "" && head.motto[1] === "";

function mottoWidth(head: PaperHead, names: number): number {
  const first = isOfParty(head) ? size.partyMotto : names;
  return Math.max(widthOf(head.motto[0], first, "bold"), widthOf(head.motto[1], size.stateMotto, "bold"), width / 3);
}

const placeWidth = (head: PaperHead): number => Math.min(widthOf(head.placeAndDate, size.body, "italic"), width * 0.6);

type Setting = {
  readonly points: number;
  readonly column: number;
  readonly face?: Face;
  readonly capitals?: boolean;
};

const linesOf = (text: string, { points, column, face = "regular", capitals = false }: Setting): readonly string[] =>
  balancedLines(text, { size: points, face, width: column, capitals });

function frame(head: PaperHead): readonly Table[] {
  const columns = columnsOf(head);
  const above = [names(head, columns), motto(head, columns)] as const;
  const below = [
    [
      ...centered(head.number, { points: size.number, column: columns.left }),
      ...centered(head.about, { points: size.about, column: columns.left }),
    ],
    centered(head.placeAndDate, { points: size.body, column: columns.right, face: "italic" }),
  ] as const;
  const rows = [above, below].filter((row) => row.some((cell) => cell.length > 0));
  if (rows.length === 0) return [];
  return [
    bareTable(
      [columns.left, gap, columns.right],
      rows.map(([left, right], at) => ({ above: at === 0 ? 0 : 4, cells: [left, [], right] })),
    ),
  ];
}

function names(head: PaperHead, { left, names: points }: Columns): readonly Paragraph[] {
  const setting = { points, column: left, capitals: true } as const;
  const superior = centered(head.superior, setting);
  const body = centered(head.body, { ...setting, face: "bold" });
  if (body.length === 0) return superior;
  if (isOfParty(head)) return [...superior, ...body, ...centered("*", { points, column: left })];
  const widths = linesOf(head.body, { ...setting, face: "bold" }).map((each) =>
    widthOf(each.toUpperCase(), points, "bold"),
  );
  return [...superior, ...body, line(Math.min(left, Math.max(...widths)) * 0.4, left)];
}

function motto(head: PaperHead, { right, names: points }: Columns): readonly Paragraph[] {
  const [first, second] = head.motto;
  if (first === "") return [];
  const [last, lastSize] = isOfParty(head) ? [first, size.partyMotto] : [second, size.stateMotto];
  return [
    ...centered(first, { points: isOfParty(head) ? size.partyMotto : points, column: right, face: "bold" }),
    ...centered(second, { points: size.stateMotto, column: right, face: "bold" }),
    line(widthOf(last, lastSize, "bold"), right),
  ];
}

/** Lines in the middle of their column; none where there is no text. */
function centered(text: string, setting: Setting, looks: IParagraphOptions = {}): readonly Paragraph[] {
  if (text === "") return [];
  const { points, face, capitals } = setting;
  const broken = linesOf(text, setting).join("\n");
  return [
    paragraph(
      broken,
      { style: "Head", ...looks },
      {
        size: halfPoints(points),
        ...(face === "bold" && { bold: true }),
        ...(face === "italic" && { italics: true }),
        ...(capitals === true && { allCaps: true }),
      },
    ),
  ];
}

function titleParts({ title, subject }: PaperHead): readonly Paragraph[] {
  if (title === "" && subject === "") return [];
  const setting: Setting = { points: size.body, column: width, face: "bold" };
  const [first, second] = [
    centered(title, setting, { spacing: { before: twips(18) }, keepNext: true }),
    centered(subject, setting, { spacing: { before: twips(title === "" ? 18 : 3) }, keepNext: true }),
  ];
  const under = linesOf(subject === "" ? title : subject, setting).at(-1) ?? "";
  const length = Math.min(widthOf(under, size.body, "bold"), width) * 0.4;
  return [...first, ...second, line(length, width, { keepNext: true }), tiny(6)];
}

const to = "Kính gửi:";

/** One on the line of "Kính gửi:", several below it, each behind a dash (Decree 30/2020, Annex I, section II, 9). */
function addressees(all: readonly string[]): readonly Paragraph[] {
  const bare = all.map(bareName).filter((each) => each !== "");
  const [only] = bare;
  if (only === undefined) return [];
  const space = { before: twips(12), after: twips(12) };
  if (bare.length === 1) return [onOneLine(only, space)];
  const edge = Math.max(0, Math.min(90, width - 40 - Math.max(...bare.map((each) => widthOf(each, size.body)))));
  const indent = { left: twips(edge + widthOf(`${to} `, size.body)), hanging: twips(widthOf("- ", size.body)) };
  return [
    paragraph(to, { spacing: { before: space.before }, indent: { left: twips(edge) }, keepNext: true }),
    ...bare.map((each, at) => {
      const isLast = at === bare.length - 1;
      return paragraph(`- ${each}${isLast ? "." : ";"}`, { indent, spacing: { after: isLast ? space.after : 0 } });
    }),
  ];
}

function onOneLine(name: string, spacing: { readonly before: number; readonly after: number }): Paragraph {
  const text = `${to} ${name}`;
  if (name.includes("{") || widthOf(text, size.body) * slack <= width - 60)
    return paragraph(text, { style: "Center", spacing });
  const hanging = twips(widthOf(`${to} `, size.body));
  return paragraph(text, { spacing, indent: { left: twips(page.left / 3) + hanging, hanging } });
}

/** Without the dash and the sign at the end that a person may have written: they are set by its place. */
export function bareName(text: string): string {
  return text
    .trim()
    .replace(/^[-–]\s*/u, "")
    .replace(/\s*[;.]$/u, "");
}
