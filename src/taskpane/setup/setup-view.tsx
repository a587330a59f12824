import { usePane } from "../pane-context";
import { Heading } from "../states/heading";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

export function SetupView({ generation }: Props) {
  const { pane } = usePane();
  return <Heading level={2} key={generation}>{pane.setup.title}</Heading>;
}
