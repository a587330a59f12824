import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { PeriodForm } from "./period-form";
import type { SetupState } from "../../app/live/board/setting-up/setup-state";
import { missingLabels } from "./setup-steps";
import { SheetButton } from "./sheet-button";
import { StepButtons } from "./step-card";

/** The round in a sentence, what it lacks, and the form to change it. */
export function PeriodStep({ state }: { readonly state: SetupState }) {
  const { pane } = usePane();
  const words = pane.setup.period;
  const [editing, setEditing] = useState(false);
  const { round, fields, place } = state.period;
  const missing = missingLabels(state);
  return (
    <>
      {round !== null && (
        <Text>
          {words.stated({ kind: round.kind, year: round.year, units: round.unitSendBy, clusters: round.clusterSendBy })}
        </Text>
      )}
      {missing.length > 0 && <Text>{words.missing({ labels: missing.join(", ") })}</Text>}
      <StepButtons>
        <Button
          appearance={missing.length > 0 && !editing ? "primary" : "secondary"}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {words.edit}
        </Button>
        <SheetButton place={place} />
      </StepButtons>
      {editing && <PeriodForm fields={fields} />}
    </>
  );
}
