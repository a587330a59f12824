import type { Block, Paper } from "../../src/papers/paper";

/** Every text of a paper, in the order in which it is read. */
export function textsOf({ head, blocks, foot, annexes }: Paper): readonly string[] {
  const { motto, addressees, ...lines } = head;
  return [
    ...Object.values(lines),
    ...motto,
    ...addressees,
    ...blocks.flatMap(textsOfBlock),
    ...(foot === null ? [] : [...foot.recipients, ...foot.signers.flatMap((signer) => Object.values(signer))]),
    ...annexes.flatMap((annex) => [annex.name, annex.title, annex.note, ...annex.blocks.flatMap(textsOfBlock)]),
  ];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "table":
      return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)];
    case "chart":
      return [block.title, ...block.categories, ...block.series.flatMap(({ values }) => values.map(String))];
    default:
      return block satisfies never;
  }
}
