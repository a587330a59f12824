import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ScaleSheet, ScaleState } from "../../app/live/board/scoring/scale-sheet";
import { NarrowSelect } from "../entering/narrow-select";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  body: { display: "flex", flexDirection: "column", paddingBlock: "8px", whiteSpace: "normal" },
  fits: { color: tokens.colorPaletteGreenForeground1 },
  differs: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly sheet: ScaleSheet;
  /** With what was typed. */
  readonly state: ScaleState;
  readonly busy: boolean;
  readonly changing: boolean;
  readonly choose: (state: ScaleState) => void;
};

/** Where the scale stands, and what has to be known before it is changed. */
export function ScaleHead({ sheet, state, busy, changing, choose }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.scale;
  const states = sheet.states.includes(state) ? sheet.states : [...sheet.states, state];
  return (
    <div className={styles.root}>
      <Field label={words.stateLabel}>
        <NarrowSelect
          value={state}
          disabled={busy || sheet.closed}
          onChange={(_, { value }) => choose(states.find((each) => each === value) ?? state)}
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {pane.setup.scale.state[each]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {sheet.common && (
        <Text size={200} className={styles.quiet}>
          {words.common}
        </Text>
      )}
      {sheet.entered > 0 && !sheet.closed && (
        <MessageBar intent={changing ? "warning" : "info"} layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.entered({ count: sheet.entered })}</MessageBarTitle>
            <span>{words.enteredMeans}</span>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The sum of the criteria beside the declared total. */
export function ScaleVerdict({ sum, declared }: { readonly sum: number; readonly declared: number | null }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.scale;
  if (declared === null) return <Text>{words.undeclared({ sum })}</Text>;
  const fits = sum === declared;
  return (
    <Text weight="semibold" className={fits ? styles.fits : styles.differs}>
      <span aria-hidden>{fits ? "✓ " : "▲ "}</span>
      {fits ? words.fits({ sum }) : words.differs({ sum, declared })}
    </Text>
  );
}
