import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ScaleLine, ScaleNumber, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { OpenSheet } from "../entering/open-sheet";
import { usePane } from "../pane-context";
import { CriterionEditing } from "./criterion-editing";
import { problemOf } from "./problem-words";
import { readNumber, textOf, type ScaleTyped } from "./scale-entry";
import { ScaleFacts } from "./scale-facts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBottom: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto auto", columnGap: "8px", alignItems: "baseline" },
  name: { overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2 },
  points: { fontVariantNumeric: "tabular-nums" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", gap: "8px" },
  field: { minWidth: 0 },
});

type Props = {
  readonly sheet: ScaleSheet;
  readonly line: ScaleLine;
  readonly typed: ScaleTyped["numbers"][string] | undefined;
  readonly mayEdit: boolean;
  readonly busy: boolean;
  readonly change: (key: ScaleNumber["key"], text: string) => void;
  readonly reload: () => Promise<void>;
};

/** A criterion of the scale; its numbers open to be changed where they may. */
export function ScaleLineItem({ sheet, line, typed, mayEdit, busy, change, reload }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const [opened, setOpened] = useState(false);
  const max = line.numbers.find(({ key }) => key === "max");
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text className={styles.name}>
          <span className={styles.code}>{line.code} </span>
          {line.name}
        </Text>
        <Text className={styles.points} weight="semibold">
          {max === undefined ? "" : textOf(max, typed, texts.lang)}
        </Text>
        {mayEdit && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={pane.scale.editLine(line)}
            title={pane.scale.edit}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          />
        )}
      </div>
      <ScaleFacts line={line} />
      {opened && (
        <>
          <CriterionEditing sheet={sheet} form={line.form} reload={reload}>
            <div className={styles.fields}>
              {line.numbers.map((number) => (
                <NumberField
                  key={number.key}
                  number={number}
                  text={textOf(number, typed, texts.lang)}
                  busy={busy}
                  change={(text) => change(number.key, text)}
                />
              ))}
            </div>
          </CriterionEditing>
          <OpenSheet place={line.place} words={pane.scale.openLine} />
        </>
      )}
    </div>
  );
}

type FieldProps = {
  readonly number: ScaleNumber;
  readonly text: string;
  readonly busy: boolean;
  readonly change: (text: string) => void;
};

function NumberField({ number, text, busy, change }: FieldProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { problem } = readNumber(number.key, text);
  return (
    <Field
      className={styles.field}
      size="small"
      label={pane.scale.number[number.key]}
      {...(number.closed ? { hint: pane.scale.closedByFormula } : {})}
      {...problemOf(problem, pane)}
    >
      <Input
        className={styles.field}
        value={text}
        disabled={busy || number.closed}
        input={{ inputMode: "decimal", autoComplete: "off" }}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
