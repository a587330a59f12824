import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../find-program";

/** A word, as a renderer put it; all measures are in points, from the page's upper left corner. */
export type Piece = {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly family: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
};

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly pieces: readonly Piece[];
};

/** poppler's measure of sizes at this zoom: a third of a point is the smallest difference that is seen. */
const zoom = 3;

const program = (name: "pdftohtml" | "pdftotext"): string | null =>
  findProgram({ variable: name.toUpperCase(), names: [name], usual: [`/usr/bin/${name}`] });

export const hasPoppler = (): boolean => program("pdftohtml") !== null && program("pdftotext") !== null;

/**
 * The words on the pages of a PDF: where each stands, in the order of drawing, by one program of poppler; its size,
 * weight, family and colour by another, which joins neighbouring cells to runs of text.
 */
export function pagesOf(pdf: Uint8Array): readonly Page[] {
  const [toText, toHtml] = [program("pdftotext"), program("pdftohtml")];
  if (toText === null || toHtml === null)
    throw new Error("poppler is not installed; PDFTOTEXT and PDFTOHTML can name it");
  const folder = mkdtempSync(join(tmpdir(), "thidua-pages-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    const run = (name: string, options: readonly string[]): string =>
      execFileSync(name, [...options], { maxBuffer: 1 << 28 }).toString("utf8");
    const words = run(toText, ["-raw", "-bbox", file, "-"]).split("<page ").slice(1);
    const drawn = run(toHtml, ["-xml", "-i", "-stdout", "-zoom", String(zoom), file]);
    const fonts = new Map([...drawn.matchAll(/<fontspec [^>]*>/gu)].map(([tag]) => [attribute(tag, "id"), tag]));
    const runs = drawn.split("<page ").slice(1);
    return words.map((page, at) => pageOf(page, { number: at + 1, runs: runsOf(runs[at] ?? "", fonts) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = Omit<Piece, "page">;

function pageOf(page: string, { number, runs }: { readonly number: number; readonly runs: readonly Run[] }): Page {
  const pieces = [...page.matchAll(/<word [^>]*>([^<]*)/gu)].map(([tag, text = ""]): Piece => {
    const at = (name: string): number => Number(attribute(tag, name));
    const word = { text: plain(text), left: at("xMin"), right: at("xMax"), top: at("yMin") };
    return { ...looksOf(word, runs), ...word, page: number };
  });
  return { number, width: Number(attribute(page, "width")), height: Number(attribute(page, "height")), pieces };
}

/** Those of the nearest run that holds the word. */
function looksOf(
  { text, left, right, top }: Pick<Piece, "text" | "left" | "right" | "top">,
  runs: readonly Run[],
): Run {
  const middle = (left + right) / 2;
  const away = (run: Run): number =>
    Math.abs(run.top - top) + (run.text.includes(text) ? 0 : 40) + (middle > run.left && middle < run.right ? 0 : 400);
  const [first, ...others] = runs;
  if (first === undefined) throw new Error(`no run for the word ${text}`);
  return others.reduce((best, run) => (away(run) < away(best) ? run : best), first);
}

function runsOf(page: string, fonts: ReadonlyMap<string, string>): readonly Run[] {
  return [...page.matchAll(/(<text [^>]*>)(.*?)<\/text>/gsu)].map(([, tag = "", content = ""]) => {
    const at = (name: string): number => Number(attribute(tag, name)) / zoom;
    const font = fonts.get(attribute(tag, "font")) ?? "";
    return {
      text: plain(content.replace(/<[^>]*>/gu, "")),
      left: at("left"),
      right: at("left") + at("width"),
      top: at("top"),
      size: Number(attribute(font, "size")) / zoom,
      family: attribute(font, "family"),
      color: attribute(font, "color"),
      bold: content.includes("<b>"),
      italic: content.includes("<i>"),
    };
  });
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (text: string): string => text.replace(/&([a-z]+);/gu, (whole, name: string) => signs[name] ?? whole);
