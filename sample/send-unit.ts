import { marksSheet, sheetNames } from "../src/contract/sheet-names";
import type { Receipt } from "../src/domain/round/receipt";
import type { Edit } from "../src/workbook/edit";
import { answersIn } from "./answers";
import { answerCover } from "./cover-answers";
import {
  brokenUnits,
  duplicatedUnits,
  exemptUnits,
  extendedUnits,
  lateSenders,
  misnamedUnits,
  missingUnits,
  paperOnlyUnits,
  returnedUnits,
  secondFiles,
  strayUnits,
} from "./deliveries";
import { unitFaults } from "./faults/unit-faults";
import { answerFigures } from "./figure-answers";
import { answerCommendations, answerContents, answerSelfScores } from "./list-answers";
import type { Expectation, Fault } from "./planted";
import type { Province } from "./provinces";
import { randomFor } from "./random";
import type { RegisterRow } from "./register-row";
import type { SampleBook } from "./sample-book";
import type { SampleCatalogue } from "./sample-unit";
import { secondSending } from "./second-sending";
import { officeHour, sendingDay } from "./sending-day";
import { faultsOf, type Sender, type Sending, type SentFile } from "./sent-file";

export type UnitSending = {
  /** Name of the issued file, which is the name it comes back under. */
  readonly file: string;
  readonly book: SampleBook;
  readonly province: Province;
  readonly catalogue: SampleCatalogue;
  readonly register: readonly RegisterRow[];
  readonly seed: number;
};

/** Everything one unit sends, with what is planted in it and in the way it is sent. */
export function sendUnit(issued: UnitSending): Sending {
  const { book, register } = issued;
  const misnamed = misnamedUnits.find((each) => each.unit === book.unit);
  const file = misnamed === undefined ? issued.file : issued.file.replace(/[^/]+$/, misnamed.name);
  const given = { ...issued, file };
  const sender: Sender = { unit: book.unit, cluster: book.cluster };
  if (missingUnits.includes(book.unit))
    return { files: [], faults: faultsOf("missing", sender, { file: null, expects: [{ status: "missing" }] }) };
  if (exemptUnits.includes(book.unit))
    return { files: [], faults: faultsOf("exempt", sender, { file: null, expects: [{ status: "exempt" }] }) };
  if (paperOnlyUnits.includes(book.unit)) return { files: [], faults: paperFaults(sender, register) };

  const sent = filledFile(given);
  const planted = plant(book, sent);
  const status = statusFaults(sender, file);
  const misnamedFile: SentFile =
    misnamed === undefined ? planted.file : { ...planted.file, verdict: "unrecognised", unit: null };
  const own: SentFile = returnedUnits.includes(book.unit) ? { ...planted.file, verdict: "superseded" } : misnamedFile;
  const strayed = strays(book, own);
  const files = [own, ...duplicates(book, own), ...strayed];
  const name: readonly Expectation[] =
    misnamed === undefined
      ? []
      : [
          { issue: { code: "file-name-differs", sheet: sheetNames.cover, cell: book.coverCell("unit") } },
          { verdict: "unrecognised" },
          { status: "missing" },
        ];
  const faults = [
    ...planted.faults,
    ...status,
    ...wayFaults(sender, files),
    ...faultsOf("misnamed-file", sender, { file, expects: name }),
    ...strayed.flatMap(strayFaults),
  ];
  const second = secondFiles.find((each) => each.unit === book.unit);
  return second === undefined
    ? { files, faults }
    : secondSending({ book, first: planted.file, faults, seed: given.seed }, second);
}

/** The workbook as a careful unit would fill it. Programs like ours save no results of formulas. */
function filledFile({ book, province, catalogue, file, register, seed }: UnitSending): SentFile {
  const stream = (...names: readonly string[]) => randomFor(seed, book.unit, ...names);
  const receipt: Receipt | null =
    register.find(({ row }) => row.sender === book.unit && (row.file === file || row.file === null))?.row ?? null;
  const sentOn = sendingDay({ sender: book.unit, receipt, usual: province.unitsSend }, stream("day"));
  const unit = { book, province, catalogue, randomFor: stream, receipt, sentOn };
  const answers = answersIn(book);
  answerCover(unit, answers);
  answerFigures(unit, answers);
  answerSelfScores(unit, answers);
  answerCommendations(unit, answers);
  answerContents(unit, answers);
  const edits: readonly Edit[] = [...answers.edits(), { kind: "drop-cached" }];
  return { file, edits, kept: 1, changed: officeHour(sentOn, stream("hour")), unit: book.unit, verdict: "accepted" };
}

function plant(book: SampleBook, sent: SentFile): { readonly file: SentFile; readonly faults: readonly Fault[] } {
  let file = sent;
  const faults: Fault[] = [];
  for (const fault of unitFaults.filter((each) => each.unit === book.unit)) {
    const planting = fault.plant(book);
    if (planting === null) continue;
    const { edits, expects, verdict } = planting;
    file = { ...file, edits: [...file.edits, ...edits], ...(verdict === undefined ? {} : { verdict, unit: null }) };
    const more: readonly Expectation[] = verdict === undefined ? [] : [{ verdict }, { status: "missing" }];
    faults.push(
      ...faultsOf(
        fault.fault,
        { unit: book.unit, cluster: book.cluster },
        { file: sent.file, expects: [...expects, ...more] },
      ),
    );
  }
  const broken = brokenUnits.find((each) => each.unit === book.unit);
  return { file: broken === undefined ? file : { ...file, kept: broken.kept, verdict: "rejected" }, faults };
}

function statusFaults(sender: Sender, file: string): readonly Fault[] {
  const late = lateSenders.find((each) => each.sender === sender.unit);
  const isExtended = extendedUnits.some((each) => each.unit === sender.unit);
  return [
    ...(late === undefined
      ? []
      : faultsOf("late", sender, { file, expects: [{ status: "late", daysLate: late.daysLate }] })),
    ...(isExtended
      ? faultsOf("within-extension", sender, { file, expects: [{ status: "on-time", daysLate: 0 }] })
      : []),
  ];
}

/** The register's row of a paper without a file is what the warning points at. */
function paperFaults(sender: Sender, register: readonly RegisterRow[]): readonly Fault[] {
  const papers = register.filter(({ row }) => row.sender === sender.unit);
  const expects = papers.map(
    ({ row, sheet }): Expectation => ({ issue: { code: "receipt-without-data", sheet, cell: row.cell } }),
  );
  return faultsOf("paper-without-data", sender, {
    file: null,
    expects: [{ status: "on-time", daysLate: 0 }, ...expects],
  });
}

function duplicates({ unit }: SampleBook, sent: SentFile): readonly SentFile[] {
  const copies = duplicatedUnits.filter((each) => each.unit === unit);
  return copies.map(({ ending }) => ({ ...sent, file: withEnding(sent.file, ending), verdict: "duplicate" }));
}

/** The member's own file with another unit's code in its marks and on its cover. */
function strays(book: SampleBook, sent: SentFile): readonly SentFile[] {
  const mark = book.markCell("unit");
  const cover = book.coverCell("unit");
  if (mark === null || cover === null) return [];
  return strayUnits
    .filter(({ from }) => from === book.unit)
    .map(({ code }) => {
      const edits: readonly Edit[] = [
        { kind: "set", sheet: marksSheet, cell: mark, value: code },
        { kind: "set", sheet: sheetNames.cover, cell: cover, value: code },
      ];
      return {
        ...sent,
        file: sent.file.replace(book.unit, code),
        edits: [...sent.edits, ...edits],
        unit: null,
        verdict: "unrecognised",
      };
    });
}

function strayFaults({ file }: SentFile): readonly Fault[] {
  return faultsOf(
    "not-in-roster",
    { unit: null, cluster: null },
    { file, expects: [{ issue: { code: "file-unrecognised", sheet: null, cell: null } }] },
  );
}

function withEnding(file: string, ending: string): string {
  return file.replace(/(\.[^./]+)$/, `${ending}$1`);
}

/** Consequences of the way files were sent, beside their verdicts. */
function wayFaults(sender: Sender, files: readonly SentFile[]): readonly Fault[] {
  const returned = returnedUnits.includes(sender.unit ?? "");
  return files.flatMap(({ file, verdict }): readonly Fault[] => {
    if (verdict === "duplicate") return faultsOf("duplicate", sender, { file, expects: [{ verdict }] });
    if (verdict === "rejected")
      return faultsOf("corrupt-file", sender, {
        file,
        expects: [{ verdict }, { issue: { code: "unreadable", sheet: null, cell: null } }, { structure: "unreadable" }],
      });
    if (returned) return faultsOf("returned", sender, { file, expects: [{ verdict }, { status: "returned" }] });
    return [];
  });
}
