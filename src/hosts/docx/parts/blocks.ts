import type { Paragraph, Table } from "docx";
import type { Block, ParagraphLook } from "../../../papers/paper";
import type { TablePlace } from "./table";
import { chartParts } from "./chart";
import { tableOf } from "./table";
import { paragraph, tiny } from "./words";

const styleOf: Readonly<Record<ParagraphLook, string>> = {
  body: "Body",
  heading: "Part",
  item: "Body",
  center: "Center",
  note: "Note",
};

/** What stands in the text, in its order. With `keepWithNext` the last of them stays with the foot. */
export function blockParts(blocks: readonly Block[], place: TablePlace): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, at): readonly (Paragraph | Table)[] => {
    const keepNext = place.keepWithNext && at === blocks.length - 1;
    switch (block.kind) {
      case "paragraph":
        return [
          paragraph(textOf(block.look, block.text), { style: styleOf[block.look], ...(keepNext ? { keepNext } : {}) }),
        ];
      case "table":
        return [tableOf(block, { ...place, keepWithNext: keepNext }), tiny(6, keepNext)];
      case "chart":
        return chartParts(block, place.width);
      default:
        return block satisfies never;
    }
  });
}

/** An item of a list has a dash in front, unless whoever wrote it gave it a sign or a number. */
const textOf = (look: ParagraphLook, text: string): string =>
  look === "item" && !/^\s*(?:[-–+•*]|[0-9]+[.)]|[\p{L}][.)])/u.test(text) ? `- ${text}` : text;
