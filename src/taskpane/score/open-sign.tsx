import { Text, tokens } from "@fluentui/react-components";
import type { MemberSums } from "../../app/live/board/scoring/score-sheet";
import { usePane } from "../pane-context";

/** What is still open of a unit, by sign and word. */
export function OpenSign({ sums }: { readonly sums: Pick<MemberSums, "open" | "waiting"> }) {
  const { pane } = usePane();
  const words = pane.score;
  const { sign, color, said } =
    sums.open > 0
      ? { sign: "○", color: tokens.colorPaletteRedForeground1, said: words.open({ count: sums.open }) }
      : sums.waiting > 0
        ? { sign: "◷", color: tokens.colorPaletteMarigoldForeground2, said: words.waiting({ count: sums.waiting }) }
        : { sign: "✓", color: tokens.colorPaletteGreenForeground1, said: words.done };
  return (
    <Text size={200} style={{ color }}>
      <span aria-hidden>{sign} </span>
      {said}
    </Text>
  );
}
