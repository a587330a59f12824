import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { viCommands } from "../../../src/text/command-texts";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { GivenFile } from "../../../src/app/host";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runExport } from "../../../src/cli/commands/export";
import { runNext } from "../../../src/cli/commands/next";
import { runSeal } from "../../../src/cli/commands/seal";
import type { Desk } from "../../../src/cli/desk";
import type { RoundName } from "../../../src/domain/round/period";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";
import { locateSheet } from "../../../src/forms/reading/find-header";
import { readPairs } from "../../../src/forms/reading/read-pairs";
import { excelLiveWorkbook } from "../../../src/hosts/excel/live-workbook";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { SealPaper } from "../../../src/taskpane/consolidate/acts";
import { formatDate } from "../../../src/text/dates";
import { vi } from "../../../src/text/vi";
import { draftOfXlsx } from "../../support/xlsx-draft/draft-of-xlsx";
import type { CellValue } from "../../../src/workbook/cell";
import type { Edit } from "../../../src/workbook/edit";
import { useExcel } from "../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { smallProvince } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../../taskpane/acts/sample-desk";

/** ISO days by key of `Kỳ báo cáo`. */
export type Dates = Readonly<Record<string, string>>;

type Typed = Extract<Edit, { kind: "set" }>["value"];

/** One round's workbook in somebody's hands: what a secretary asks of it, each a button or a command. */
export type InHand = {
  /** Kỳ báo cáo gets its dates. */
  readonly date: (dates: Dates) => Promise<void>;
  /** Path → bytes of every form of the round. */
  readonly issue: (day: string) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly consolidate: (files: readonly GivenFile[], day: string) => Promise<void>;
  /** Seals the numbers by a paper, or accepts what differs as Đính chính; what it says. */
  readonly seal: (paper: SealPaper, day: string) => Promise<string>;
  /** Path → bytes of the copies that may leave the office. */
  readonly copies: (day: string) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** The next round's workbook as a file. */
  readonly next: (round: RoundName, day: string) => Promise<Uint8Array>;
  readonly bytes: () => Promise<Uint8Array>;
};

export type Way = { readonly name: string; readonly open: (bytes: Uint8Array) => Promise<InHand> };

/** A person types beside the labels of `Kỳ báo cáo`, by key, as in a program without the add-in. */
export function typedPeriod(bytes: Uint8Array, values: Readonly<Record<string, CellValue>>): Uint8Array {
  const sheet = locateSheet(nodeHost.readWorkbook(bytes), periodSheet);
  if (sheet === null) throw new Error("no Kỳ báo cáo");
  const { cells } = readPairs(sheet, periodSheet);
  const edits = Object.entries(values).flatMap(([key, value]): readonly Edit[] => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ kind: "set", sheet: sheet.name, cell, value: value as Typed }];
  });
  return nodeHost.patchWorkbook(bytes, edits);
}

const datesOf = (dates: Dates): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(Object.entries(dates).map(([key, date]) => [key, { date }]));

/** Files in a folder of their own, and the commands of `thidua` over it. */
export const commandLine: Way = {
  name: "the command line",
  open: async (given) => {
    const folder = mkdtempSync(join(tmpdir(), "thidua-year-"));
    const at = (name: string): string => join(folder, name);
    const board = at("so.xlsx");
    const said: string[] = [];
    writeFileSync(board, given);
    const desk = {
      host: nodeHost,
      files: nodeFiles(folder),
      texts: viCommands,
      sheetTexts: vi,
      say: (line: string) => void said.push(line),
      sayInPieces: () => undefined,
      complain: () => undefined,
      progress: () => undefined,
    } as unknown as Desk;
    const bytes = () => new Uint8Array(readFileSync(board));
    return {
      date: (dates) => Promise.resolve(writeFileSync(board, typedPeriod(bytes(), datesOf(dates)))),
      issue: async (day) => {
        await runIssue(desk, board, { out: at("bieu"), cluster: null, unit: null, asOf: day });
        return booksIn(at("bieu"));
      },
      consolidate: async (files, day) => {
        const sent = nodeFiles(folder);
        for (const { name, bytes: content, changed } of files) {
          sent.write(at(`gui/${name}`), content);
          sent.setChanged(at(`gui/${name}`), changed ?? `${day}T08:00:00`);
        }
        const options = { received: null, json: null, dryRun: false };
        await runConsolidate(desk, board, { ...options, in: [at("gui")], out: board, asOf: day });
      },
      seal: async ({ document, date, reason }, day) => {
        said.length = 0;
        await runSeal({ ...desk, today: day }, board, {
          document,
          date,
          reason: reason === "" ? null : reason,
          out: null,
          asOf: null,
        });
        return said[0] ?? "";
      },
      copies: async () => {
        const options = { cluster: null, sheets: null, csv: false, parquet: false, pdf: false };
        await runExport(desk, board, { ...options, out: at("gửi đi") });
        return booksIn(at("gửi đi"));
      },
      next: async (round, day) => {
        await runNext(desk, board, { next: round, out: at("moi.xlsx"), asOf: day, dryRun: false });
        return new Uint8Array(readFileSync(at("moi.xlsx")));
      },
      bytes: () => Promise.resolve(bytes()),
    };
  },
};

function booksIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name.replaceAll("\\", "/"), new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** The pane's acts over a workbook, wherever it is open. */
function inPane(workbook: LiveWorkbook): InHand {
  const acts = (day: string) =>
    paneActs({
      ...sampleDesk(smallProvince().workbook),
      host: nodeHost,
      workbook,
      clock: () => Date.parse(`${day}T05:00:00Z`),
    });
  const { watch } = sampleWatch();
  return {
    date: async (dates) => {
      const changes = Object.entries(dates).map(([key, date]) => ({ key, was: "", value: formatDate(date) }));
      const refused = await acts("2020-01-01").setPeriod(changes);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    issue: async (day) => {
      const issued = await acts(day).issueTemplates({ cluster: null, unit: null }, watch);
      if (issued === null || "noRound" in issued) throw new Error(JSON.stringify(issued));
      return new Map(Object.entries(unzipSync(issued.bytes)));
    },
    consolidate: async (files, day) => {
      const written = await acts(day).consolidate(files.map(chosen), [], watch);
      if ("noRound" in written) throw new Error(JSON.stringify(written));
    },
    seal: async (paper, day) => {
      const done = await acts(day).seal(paper, watch);
      if (!("sealed" in done)) throw new Error(JSON.stringify(done));
      return vi.sealing.sealed(done);
    },
    copies: async (day) => {
      const made = await acts(day).makeCopies({ cluster: null, sheets: null }, watch);
      if (made === null || "noRound" in made) throw new Error(JSON.stringify(made));
      return new Map(Object.entries(unzipSync(made.bytes)));
    },
    next: async (round, day) => {
      const made = await acts(day).makeNextRound({ next: round, confirmed: [] });
      if ("refused" in made) throw new Error(made.refused);
      return made.bytes;
    },
    bytes: () => workbook.bytes?.() ?? Promise.reject(new Error("no bytes")),
  };
}

/** `thidua.html`: a file is opened, and saved. */
export const page: Way = {
  name: "the page",
  open: async (bytes) => inPane(xlsxLiveWorkbook(bytes, { inflate: inflateNode, carry: carryInputSheet })),
};

/**
 * Microsoft's own library before a simulated Excel; the workbook is opened there as a draft. Nobody calculates: every
 * formula comes to 0, which nothing but the way back reads.
 */
export const excel: Way = {
  name: "the pane in Excel",
  open: async (bytes) => {
    const calculate = ({ formulas, setResult }: SimulatedExcel): void =>
      formulas().forEach((place) => setResult(place, 0));
    useExcel({ workbook: await draftOfXlsx(bytes), calculate });
    return inPane(excelLiveWorkbook());
  },
};
