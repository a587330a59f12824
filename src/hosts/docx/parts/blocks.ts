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

/**
 * What stands in the text, in its order: what leads to a table or chart stays with it, what ends with a colon with what
 * it announces, and the last with the foot.
 */
export function blockParts(blocks: readonly Block[], place: TablePlace): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, at): readonly (Paragraph | Table)[] => {
    const next = blocks[at + 1];
    const keepWithNext = next === undefined && place.keepWithNext;
    switch (block.kind) {
      case "paragraph": {
        const leads = next !== undefined && (next.kind !== "paragraph" || /:\s*$/u.test(block.text));
        const looks = { style: styleOf[block.look], ...((keepWithNext || leads) && { keepNext: true }) };
        return [paragraph(textOf(block.look, block.text), looks)];
      }
      case "table":
        return [tableOf(block, { ...place, keepWithNext }), tiny(6, keepWithNext)];
      case "chart":
        return chartParts(block, { ...place, keepWithNext });
      default:
        return block satisfies never;
    }
  });
}

/** An item of a list has a dash in front, unless whoever wrote it gave it a sign or a number. */
const textOf = (look: ParagraphLook, text: string): string =>
  look === "item" && !/^\s*(?:[-–+•*]|[0-9]+[.)]|[\p{L}][.)])/u.test(text) ? `- ${text}` : text;
