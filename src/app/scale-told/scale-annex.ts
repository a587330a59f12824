import type { Annexes, Block, TableColumn, TableRow } from "../../papers/paper";
import type { ScaleToldTexts } from "../../text/vi/scale-told/scale-told";
import type { ToldItem, ToldScale } from "./tell-scale";

/** The words of a scale as an annex for Word: its lines as a table, what holds for all of them below. */
export function scaleAnnex(told: ToldScale, { annex, columns }: ScaleToldTexts): Annexes {
  const table: Block = {
    kind: "table",
    columns: [
      { title: columns.order, width: 6, align: "center" },
      { title: columns.line, width: 30, align: "left" },
      { title: columns.points, width: 13, align: "center" },
      { title: columns.how, width: 51, align: "left" },
    ] satisfies readonly TableColumn[],
    rows: told.items.map(rowOf),
  };
  return {
    annexes: [
      {
        name: annex,
        title: `${told.title}\n${told.subject}`,
        note: told.note,
        landscape: true,
        blocks: [
          { kind: "paragraph", look: "heading", text: told.heading },
          table,
          ...told.parts.flatMap(({ heading, sentences }): readonly Block[] => [
            { kind: "paragraph", look: "heading", text: heading },
            ...sentences.map((text): Block => ({ kind: "paragraph", look: "item", text })),
          ]),
        ],
      },
    ],
  };
}

function rowOf(item: ToldItem): TableRow {
  if (item.kind === "section")
    return { look: "group", cells: [item.points === "" ? item.title : `${item.title} (${item.points})`] };
  return { look: "row", cells: [String(item.order), item.title, item.points, item.rules.join("\n")] };
}
