import type { ToldItem, ToldScale } from "./tell-scale";

/** The words of a scale as lines of plain text, deeper sections further in. */
export function scaleText(told: ToldScale): readonly string[] {
  return [
    told.title,
    told.subject,
    told.note,
    "",
    told.heading,
    ...told.items.flatMap(linesOf),
    ...told.parts.flatMap(({ heading, sentences }) => ["", heading, ...sentences.map((each) => `- ${each}`)]),
  ];
}

function linesOf({ level, ...item }: ToldItem): readonly string[] {
  const inset = "  ".repeat(level);
  if (item.kind === "section") return [`${inset}${item.title}${item.points === "" ? "" : `: ${item.points}`}`];
  return [
    `${inset}${String(item.order)}. ${item.title}: ${item.points}`,
    ...item.rules.map((rule) => `${inset}   - ${rule}`),
  ];
}
