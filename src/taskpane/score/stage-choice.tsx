import { Field } from "@fluentui/react-components";
import type { EntryStage, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { NarrowSelect } from "../entering/narrow-select";
import { usePane } from "../pane-context";

type Props = {
  readonly sheet: Pick<ScoreSheet, "stage" | "stages">;
  /** Nothing is typed that isn't written yet. */
  readonly settled: boolean;
  readonly choose: (stage: EntryStage) => void;
};

/** At which stage points are entered, where the workbook's people enter at several. */
export function StageChoice({ sheet: { stage, stages }, settled, choose }: Props) {
  const { pane, texts } = usePane();
  return (
    <Field label={pane.score.stageLabel} {...(settled ? {} : { hint: pane.score.stageClosed })}>
      <NarrowSelect value={stage} disabled={!settled} onChange={(_, { value }) => choose(value as EntryStage)}>
        {stages.map((each) => (
          <option key={each} value={each}>
            {texts.words.stage[each]}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
