import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { ImportedList } from "../../../src/app/live/board/setting-up/import-forms";
import type { ListPreview } from "../../../src/app/live/board/setting-up/import-list";
import { province } from "../../app/live/live-province";
import { sampleDesk } from "../acts/sample-desk";

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

export async function preview(
  table: string,
  list: ImportedList = "roster",
  desk = sampleDesk(province.workbook),
): Promise<ListPreview> {
  const read = await paneActs(desk).previewList(list, text(table));
  if (!("preview" in read) || read.preview === null) throw new Error("no table");
  return read.preview;
}

export const told = ({ rows }: ListPreview) =>
  rows.map(({ line, code, outcome, refused }) =>
    [line, code, outcome, ...refused.map(({ why, raw }) => `${why} ${raw}`)].join(" ").trim(),
  );
