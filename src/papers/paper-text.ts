import type { Block, Paper, PaperFoot, PaperHead, Table } from "./paper";

/** A paper as plain text: to be looked at before it is made, or copied. */
export function paperText({ head, blocks, foot, annexes }: Paper): string {
  const { superior, body, motto, number, about, placeAndDate, title, subject } = head;
  const lines = [superior, body, number, about, "", ...motto, placeAndDate, "", title, subject];
  return joined([
    ...(title === "" && subject === "" ? lines.slice(0, -3) : lines),
    "",
    ...restOf({ head, blocks, foot, annexes }),
  ]);
}

/** What of a letter is written in a message: from those it goes to onwards, without heading and number. */
export function messageText(paper: Paper): string {
  return joined(restOf({ ...paper, foot: paper.foot === null ? null : { ...paper.foot, recipients: [] } }));
}

/** Never two empty lines together. */
function joined(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function restOf({ head, blocks, foot, annexes }: Paper): readonly string[] {
  return [
    ...addresseeLines(head),
    "",
    ...blocks.flatMap(blockLines),
    "",
    ...(foot === null ? [] : footLines(foot)),
    ...annexes.flatMap(({ name, title, note, blocks: own }) => ["", name, title, note, "", ...own.flatMap(blockLines)]),
  ];
}

function addresseeLines({ addressees }: PaperHead): readonly string[] {
  if (addressees.length < 2) return addressees.map((one) => `Kính gửi: ${one}`);
  return ["Kính gửi:", ...addressees.map((one, index) => `- ${one}${index === addressees.length - 1 ? "." : ";"}`)];
}

function footLines({ recipients, signers }: PaperFoot): readonly string[] {
  return [
    ...(recipients.length === 0 ? [] : ["Nơi nhận:", ...recipients.map((one) => `- ${one}`), ""]),
    ...signers.flatMap(({ authority, title, name }) => [authority, title, name].filter((line) => line !== "")),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.look === "item" ? withDash(block.text) : block.text];
    case "table":
      return tableLines(block);
    case "chart":
      return [
        block.title,
        ...block.categories.map((category, index) => {
          const bars = block.series.map(({ name, values }) => `${name}: ${String(values[index] ?? "")}`);
          return `- ${category}: ${bars.join("; ")}`;
        }),
      ];
    default:
      return block satisfies never;
  }
}

/** An item of a list has a dash in front, as on paper, unless it begins with a sign or a number of its own. */
function withDash(text: string): string {
  return /^\s*(?:[-–+•*]|[0-9]+[.)]|\p{L}[.)])/u.test(text) ? text : `- ${text}`;
}

/** A line a row: its first column, where that is a number, and its name, then what stands under each title. */
function tableLines({ columns, rows }: Table): readonly string[] {
  return rows.map(({ look, cells }) => {
    if (look === "group") return cells.join(" ");
    const numbered = columns[0]?.title === "STT";
    const [number = "", name = ""] = numbered ? cells : ["", cells[0]];
    const told = cells.flatMap((cell, index) =>
      index < (numbered ? 2 : 1) || isEmpty(cell) ? [] : [`${columns[index]?.title ?? ""}: ${cell}`],
    );
    return `${isEmpty(number) ? "- " : `${number}. `}${[name, ...told].join("; ")}`;
  });
}

const isEmpty = (cell: string): boolean => cell === "" || cell === "–";
