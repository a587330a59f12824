import { provinces } from "../../../sample/provinces";
import type { Board } from "../../../src/domain/round/board";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { answerContents, answerCommendations, answerSelfScores } from "../../../sample/list-answers";
import { answerCover } from "../../../sample/cover-answers";
import { answerFigures } from "../../../sample/figure-answers";
import type { Answer, Answers } from "../../../sample/answers";
import { randomFor, type Random } from "../../../sample/random";
import { sampleBook, type SampleBook } from "../../../sample/sample-book";
import type { SampleUnit } from "../../../sample/sample-unit";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { addressOf } from "../../../src/workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import type { Edit } from "../../../src/workbook/edit";
import { unitIssue } from "../../../src/app/issue-workbooks";
import { drawUnitForms, drawUnitWorkbook } from "../../../src/forms/unit/draw-unit-workbook";
import type { DrawnForms } from "../../../src/forms/unit/self-check/checked-sheet";
import { sampleWorkbooks } from "../../forms/unit/sample-workbooks";

/** A cell that a clerk fills. `code`: of its row, `null` on the cover; `key`: of its field. */
export type Place = {
  readonly sheet: string;
  readonly code: string | null;
  readonly key: string;
  readonly cell: string;
};
export type Filled = Place & { readonly value: Answer };

/** "sheet!cell" → what stands there. */
export type Typed = ReadonlyMap<string, Filled>;

/** A unit's form and what its clerk would rightly type into it. */
export type FilledForm = {
  readonly name: string;
  readonly drawn: DrawnForms;
  readonly issued: Uint8Array;
  readonly book: SampleBook;
  readonly right: Typed;
  /** Cells that a rule frames in red while they are blank. */
  readonly framed: ReadonlySet<string>;
  readonly random: (...names: readonly string[]) => Random;
};

export function keyOf({ sheet, cell }: Pick<Place, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}

/** The form as somebody filled it: every result of a formula is still to be computed. */
export function fileOf({ issued }: Pick<FilledForm, "issued">, typed: Typed): Uint8Array {
  const edits = [...typed.values()].map(({ sheet, cell, value }): Edit => ({ kind: "set", sheet, cell, value }));
  return nodeHost.patchWorkbook(issued, [...edits, { kind: "drop-cached" }]);
}

/** Made once: drawing a form takes longer than filling it. */
let board: Board | undefined;
const issued = new Map<string, Issued>();

const sentOn = "2020-06-26";

/**
 * Forms of the sample's units, one a clerk, each with figures of its own; after the last unit the first comes again.
 */
export async function filledForms(clerks: readonly number[], seed: number): Promise<readonly FilledForm[]> {
  board ??= sampleWorkbooks().board;
  const { units } = unitsOfRound(board);
  const catalogue = { indicators: new Map(board.indicators.map((each) => [each.code, each])), period: board.period };
  const forms: FilledForm[] = [];
  for (const clerk of clerks) {
    // 97 and the number of units have no common factor: neighbours are of different clusters.
    const unit = units[(clerk * 97) % units.length];
    const cluster = board.clusters.find(({ code }) => code === unit?.cluster);
    if (unit === undefined || cluster === undefined) throw new Error("every unit of the sample has its cluster");
    const known =
      issued.get(unit.code) ?? (await issuedForm(unitIssue({ board, issued: "2020-05-20" }, unit, cluster)));
    issued.set(unit.code, known);
    const random = (...names: readonly string[]) => randomFor(seed, String(clerk), ...names);
    const right = rightAnswers({
      book: known.book,
      province: provinces.huyen,
      catalogue,
      randomFor: random,
      receipt: null,
      sentOn,
    });
    const framed = new Set([...right.keys()].filter((key) => known.framed.has(key)));
    forms.push({
      name: `${String(clerk).padStart(4, "0")} ${unit.code}.xlsx`,
      drawn: known.drawn,
      issued: known.bytes,
      book: known.book,
      right,
      framed,
      random,
    });
  }
  return forms;
}

type Issued = {
  readonly drawn: DrawnForms;
  readonly bytes: Uint8Array;
  readonly book: SampleBook;
  readonly framed: ReadonlySet<string>;
};

async function issuedForm(issue: DrawnForms["issue"]): Promise<Issued> {
  const bytes = await nodeHost.writeWorkbook(onlyCells(drawUnitWorkbook(issue)));
  const book = sampleBook(nodeHost.readWorkbook(bytes));
  if (book === null) throw new Error("a form of the sample is a unit's workbook");
  const drawn = drawUnitForms(issue);
  return {
    drawn,
    bytes,
    book,
    framed: new Set([drawn.cover.draft, ...drawn.lists.map(({ draft }) => draft)].flatMap(framedCells)),
  };
}

/** Rules take most of LibreOffice's time and change no result. */
function onlyCells(draft: WorkbookDraft): WorkbookDraft {
  return { ...draft, sheets: draft.sheets.map((sheet) => ({ ...sheet, validations: [], conditions: [] })) };
}

function framedCells({ name, conditions }: SheetDraft): readonly string[] {
  const framing = conditions.filter(
    ({ rule, look }) => rule.kind === "expression" && rule.formula.startsWith("LEN(TRIM(") && look.border,
  );
  return framing.flatMap(({ area: { top, left, bottom } }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => keyOf({ sheet: name, cell: addressOf(top + index, left) })),
  );
}

function rightAnswers(unit: SampleUnit): Typed {
  const right = new Map<string, Filled>();
  const { book } = unit;
  const put = (place: Omit<Place, "cell">, cell: string | null, value: Answer): void => {
    if (cell !== null && value !== null) right.set(keyOf({ ...place, cell }), { ...place, cell, value });
  };
  const answers: Answers = {
    row: (sheet, code, fields) =>
      Object.entries(fields).forEach(([key, value]) => put({ sheet, code, key }, book.cellOf(sheet, code, key), value)),
    cover: (fields) =>
      Object.entries(fields).forEach(([key, value]) =>
        put({ sheet: "Thông tin chung", code: null, key }, book.coverCell(key), value),
      ),
    given: (sheet, code, key) => right.get(keyOf({ sheet, cell: book.cellOf(sheet, code, key) ?? "" }))?.value ?? null,
    edits: () => [],
  };
  answerCover(unit, answers);
  answerFigures(unit, answers);
  answerSelfScores(unit, answers);
  answerCommendations(unit, answers);
  answerContents(unit, answers);
  answerAdjustments(unit, answers);
  return right;
}

/** A quarter of the units adjust one or two of their targets. */
function answerAdjustments({ book, randomFor: stream }: SampleUnit, answers: Answers): void {
  const random = stream("adjusting");
  if (!random.chance(0.25)) return;
  answers.cover({ adjusts: "Có" });
  const numbers = book
    .codesOf("Điều chỉnh")
    .filter((code) => book.marks.facts.get(`Điều chỉnh:${code}`)?.reads === "number");
  for (let left = random.whole(1, 2); left > 0; left -= 1) {
    const code = numbers[random.whole(0, numbers.length - 1)] ?? "";
    const facts = book.marks.facts.get(`Điều chỉnh:${code}`);
    answers.row("Điều chỉnh", code, {
      proposed: Math.min(facts?.maximum ?? 40, Math.max(facts?.minimum ?? 0, random.whole(10, 80))),
      reason: "Ảnh hưởng của dịch bệnh Covid-19",
      document: `${random.whole(100, 900)}/UBND-TH`,
    });
  }
}
