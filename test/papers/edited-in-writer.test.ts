import { readFileSync, writeFileSync } from "node:fs";
import { boardOut } from "../../src/app/board-out";
import { type PapersOptions, runPapers } from "../../src/cli/commands/papers";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { commandDesk } from "../support/command-desk";
import { findSoffice } from "../support/libreoffice";
import { editInWriter, type WriterEdit } from "../support/writer";
import { board as workbook, consolidated } from "../whole-round/round";
import { docxLinesOutsideTables, docxTables, docxXml } from "./docx-text";

const { at, desk, bytesOf, takeAway } = commandDesk("writer");
afterAll(takeAway);

const plain: PapersOptions = { out: "", only: null, template: null, asTemplates: false, json: null, asOf: null };
const papers = (options: Partial<PapersOptions>) =>
  runPapers(desk, at("board.xlsx"), { ...plain, ...options, out: at(options.out ?? "out") });

const sentence = "Văn phòng đã đối chiếu số liệu.";

/** A chart is drawn from figures, so no template has one. */
const chartTitle = "Số đơn vị đã gửi theo cụm, khối";

/** A paper of the Board, what a secretary does to its template, and a file that it fills. */
const edited: Readonly<Record<string, { readonly file: string; readonly edits: readonly WriterEdit[] }>> = {
  // Conditions around sentences, rows within rows under a heading of their own, and a sum.
  "Báo cáo Chủ tịch": {
    file: "Báo cáo Chủ tịch",
    edits: [
      { act: "type", after: "{Tỷ lệ đơn vị đã gửi}%.", text: ` ${sentence}` },
      { act: "bold", text: "đơn vị phải gửi" },
      { act: "bold", text: "{Số đơn vị đúng hạn}" },
      { act: "bold", text: "Có đơn vị chậm" },
    ],
  },
  // A row for each unit.
  "Báo cáo cụm, khối": {
    file: "C1/Báo cáo C1",
    edits: [
      { act: "type", after: "{Tỷ lệ ô bắt buộc}% số ô bắt buộc.", text: ` ${sentence}` },
      { act: "bold", text: "{Tên cụm, khối}" },
      { act: "bold", text: "lệ đơn vị" },
      { act: "bold", text: "{STT" },
      { act: "column", table: 1, at: 2, cells: ["Mã", "{Mã đơn vị}"] },
      { act: "column", table: 1, at: 6, cells: ["Ghi chú", "……"] },
    ],
  },
  // Conditions within conditions, and lists of what is missing.
  "Đôn đốc đơn vị": {
    file: "C1/Đôn đốc đơn vị C1-02",
    edits: [
      { act: "type", after: "còn nội dung cần bổ sung, hoàn thiện:", text: ` ${sentence}` },
      { act: "bold", text: "Cần bổ" },
      { act: "bold", text: "Nơi nhận" },
    ],
  },
  // Rows for each unit that owes something, with dashes where it owes nothing.
  "Đôn đốc cụm, khối": {
    file: "C1/Đôn đốc cụm, khối C1",
    edits: [
      { act: "type", after: "như sau:", text: ` ${sentence}` },
      { act: "bold", text: "{Tình hình đôn đốc}" },
      { act: "bold", text: "ô chưa" },
      { act: "column", table: 1, at: 1, cells: ["Mã", "{Mã đơn vị}"] },
    ],
  },
};

const columnsOf = (edits: readonly WriterEdit[]) => edits.flatMap((edit) => (edit.act === "column" ? [edit] : []));

type Listed = { readonly mark: string; readonly source: string; readonly shown: string };

/** The figures of a paper, from a list of figures. */
function figuresOf(list: string, file: string): readonly Listed[] {
  const { papers: listed } = JSON.parse(readFileSync(at(list), "utf8")) as {
    papers: readonly { readonly file: string; readonly figures: readonly Listed[] }[];
  };
  return listed.find((paper) => paper.file === file)?.figures ?? [];
}

const inWords = ({ mark, source, shown }: Listed): string => `${mark} ${source} ${shown}`;

(findSoffice() === null ? describe.skip : describe)("a template edited and saved in LibreOffice Writer", () => {
  beforeAll(async () => {
    writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(boardOut(workbook, consolidated, vi).draft));
    await papers({ out: "drawn", json: at("drawn.json") });
    await papers({ out: "templates", asTemplates: true });
    const tasks = Object.entries(edited).map(
      ([name, { edits }]) => [name, { bytes: bytesOf(`templates/${name}.docx`), edits }] as const,
    );
    for (const [name, bytes] of editInWriter(new Map(tasks))) {
      writeFileSync(at(`${name}.docx`), bytes);
      await papers({ out: "filled", only: name, template: at(`${name}.docx`), json: at(`${name}.json`) });
    }
  });

  test.each(Object.entries(edited))("%s says what the drawn paper says, and what was typed", (_, { file, edits }) => {
    const [drawn, filled] = [bytesOf(`drawn/${file}.docx`), bytesOf(`filled/${file}.docx`)];
    const lines = docxLinesOutsideTables(filled);
    expect(lines.filter((line) => line.includes(sentence))).toHaveLength(1);
    expect(lines.map((line) => line.replace(` ${sentence}`, ""))).toEqual(
      docxLinesOutsideTables(drawn).filter((line) => line !== chartTitle),
    );
    const added = columnsOf(edits);
    const without = docxTables(filled).map((rows, table) =>
      rows.map((cells) => cells.filter((__, at) => !added.some((edit) => edit.table === table && edit.at === at))),
    );
    expect(without).toEqual(docxTables(drawn));
  });

  test.each(Object.entries(edited))("the figures of %s are those of the drawn paper", (name, { file }) => {
    const drawn = new Set(figuresOf("drawn.json", `${file}.docx`).map(inWords));
    const filled = figuresOf(`${name}.json`, `${file}.docx`).filter(({ mark }) => mark !== "Mã đơn vị");
    expect(filled.length).toBeGreaterThan(10);
    expect(filled.map(inWords).filter((figure) => !drawn.has(figure))).toEqual([]);
  });

  test.each(Object.entries(edited).filter(([, { edits }]) => columnsOf(edits).length > 0))(
    "an added column of %s is filled in each row",
    (_, { file, edits }) => {
      for (const { table, at, cells } of columnsOf(edits)) {
        const [head, ...rows] = docxTables(bytesOf(`filled/${file}.docx`))[table]!.map((row) => row[at]);
        expect(head).toBe(cells[0]);
        expect(rows.length).toBeGreaterThan(1);
        const wanted = cells[1] === "{Mã đơn vị}" ? /^C1-\d\d$/u : /^……$/u;
        expect(rows.filter((text) => !wanted.test(text ?? ""))).toEqual([]);
      }
    },
  );

  test("a figure that was made bold is bold", () => {
    const onTime = figuresOf("drawn.json", "Báo cáo Chủ tịch.docx").find(({ mark }) => mark === "Số đơn vị đúng hạn");
    const runs = [...docxXml(bytesOf("filled/Báo cáo Chủ tịch.docx")).matchAll(/<w:r>(.*?)<\/w:r>/gsu)];
    const bold = runs.filter(([, run = ""]) => /<w:b\/>|<w:b w:val="(?:true|1)"\/>/u.test(run));
    expect(bold.map(([, run = ""]) => /<w:t[^>]*>([^<]*)</u.exec(run)?.[1])).toContain(onTime?.shown);
  });
});
