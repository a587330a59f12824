/** Words of a line, with what is meant by the marks around them. */
export type Inline =
  | { readonly kind: "text" | "code" | "picture"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly inside: readonly Inline[] }
  | { readonly kind: "link"; readonly to: string; readonly inside: readonly Inline[] };

type Line = readonly Inline[];

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly words: Line; readonly slug: string }
  | { readonly kind: "paragraph"; readonly words: Line }
  /** `start` = the number of the first item; `null` = a list without numbers. */
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: "code"; readonly text: string };

/**
 * Reads the Markdown that the guides are written in: headings, paragraphs, lists of one level, tables and code, each
 * line whole (GitHub's spec, 2019). What it doesn't know stays as it is written.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split(/\r?\n/u);
  for (let at = 0; at < lines.length; ) {
    const taken = blockAt(lines, at);
    if (taken.block !== null) blocks.push(taken.block);
    at += taken.lines;
  }
  return blocks;
}

type Taken = { readonly block: Block | null; readonly lines: number };

const bullet = /^[-*] +/u;
const numbered = /^(\d+)\. +/u;
const row = /^\|/u;
const fence = /^```/u;
const heading = /^(#{1,4}) +(.+)$/u;
/** Whatever ends a paragraph. */
const other = /^(?:[-*] |\d+\. |\||```|#{1,4} |\s*$)/u;

function blockAt(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? "";
  const titled = heading.exec(line);
  if (line.trim() === "") return { block: null, lines: 1 };
  if (titled !== null) {
    const [, marks = "", title = ""] = titled;
    return { block: { kind: "heading", level: marks.length, words: inlines(title), slug: slugOf(title) }, lines: 1 };
  }
  if (fence.test(line)) {
    const code = whilst(lines.slice(at + 1), (each) => !fence.test(each));
    return { block: { kind: "code", text: code.join("\n") }, lines: code.length + 2 };
  }
  if (row.test(line)) return tableOf(whilst(lines.slice(at), (each) => row.test(each)));
  for (const mark of [bullet, numbered]) {
    if (mark.test(line))
      return listOf(
        whilst(lines.slice(at), (each) => mark.test(each)),
        mark,
      );
  }
  const more = whilst(lines.slice(at + 1), (each) => !other.test(each));
  return { block: { kind: "paragraph", words: inlines([line, ...more].join(" ")) }, lines: more.length + 1 };
}

function whilst(lines: readonly string[], holds: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !holds(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function listOf(lines: readonly string[], mark: RegExp): Taken {
  const number = numbered.exec(lines[0] ?? "")?.[1];
  const items = lines.map((line) => inlines(line.replace(mark, "")));
  return { block: { kind: "list", start: number === undefined ? null : Number(number), items }, lines: lines.length };
}

/** The second line of a table only rules off its head. */
function tableOf(lines: readonly string[]): Taken {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .trim()
      .replaceAll(/^\||\|$/gu, "")
      .split("|")
      .map((cell) => inlines(cell.trim())),
  );
  return { block: { kind: "table", head, rows }, lines: lines.length };
}

const marks =
  /`(?<code>[^`]+)`|!\[(?<picture>[^\]]*)\]\([^)]*\)|\[(?<label>[^\]]*)\]\((?<to>[^)]*)\)|\*\*(?<strong>.+?)\*\*|\*(?<emphasis>[^\s*](?:\*\*.+?\*\*|[^*])*?)\*(?!\*)/u;

function inlines(text: string): Line {
  const found = marks.exec(text);
  if (found === null) return text === "" ? [] : [{ kind: "text", text }];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [
    ...(before === "" ? [] : [{ kind: "text", text: before } as const]),
    marked(found.groups ?? {}),
    ...inlines(after),
  ];
}

function marked({ code, picture, label, to, strong, emphasis }: Readonly<Record<string, string | undefined>>): Inline {
  if (code !== undefined) return { kind: "code", text: code };
  if (picture !== undefined) return { kind: "picture", text: picture };
  if (label !== undefined) return { kind: "link", to: to ?? "", inside: inlines(label) };
  if (strong !== undefined) return { kind: "strong", inside: inlines(strong) };
  return { kind: "emphasis", inside: inlines(emphasis ?? "") };
}

/** How GitHub names the place of a heading in a link. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/gu, "-");
}

/** The words alone. */
export function plainWords(words: Line): string {
  return words.map((each) => ("inside" in each ? plainWords(each.inside) : each.text)).join("");
}
