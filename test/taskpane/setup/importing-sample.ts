import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { type ImportChoices, type ListPreview, nothingChosen } from "../../../src/app/live/board/setting-up/plan-list";
import { province } from "../../app/live/live-province";
import { type SampleDesk, sampleDesk } from "../acts/sample-desk";

export const text = (table: string) =>
  ({
    kind: "text",
    text: table
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .join("\t"),
      )
      .join("\r\n"),
  }) as const;

/** A table for a list, with what is said about it. */
export const given = (list: string, table: string, choices: Partial<ImportChoices> = {}) => ({
  list,
  source: text(table),
  choices: { ...nothingChosen, ...choices },
});

export async function preview(
  table: string,
  list = "Danh sách",
  { desk = sampleDesk(province.workbook), ...choices }: Partial<ImportChoices> & { desk?: SampleDesk } = {},
): Promise<ListPreview> {
  const read = await paneActs(desk).previewList(given(list, table, choices));
  if (!("preview" in read) || read.preview === null) throw new Error("no table");
  return read.preview;
}

/** "Header → label" of each column. */
export const columnsOf = ({ columns }: ListPreview) =>
  columns.map(({ header, label }) => `${header} → ${label ?? "-"}`);

export const told = ({ rows }: ListPreview) =>
  rows.map(({ line, code, outcome, refused }) =>
    [line, code, outcome, ...refused.map(({ why, raw }) => `${why} ${raw}`.trim())].join(" ").trim(),
  );
