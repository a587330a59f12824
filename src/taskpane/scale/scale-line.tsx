import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { bandsStartBy } from "../../app/live/rules";
import { issueLine } from "../../app/issue-line";
import type { ScaleLine, ScaleNumber, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { type PaneContext, usePane } from "../pane-context";
import { OpenSheet } from "../states/go-to";
import { CriterionEditing } from "./criterion-editor";
import { SmallInput } from "./criterion-names";
import { readNumber, type ScaleTyped, textOf } from "./scale-typed";
import { useLooks } from "../states/looks";

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
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", gap: "8px" },
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
  const looks = useLooks();
  const { pane, texts } = usePane();
  const [opened, setOpened] = useState(false);
  const max = line.numbers.find(({ key }) => key === "max");
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text className={looks.breaks}>
          <span className={looks.quiet}>{line.code} </span>
          {line.name}
        </Text>
        <Text className={looks.figures} weight="semibold">
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
            <NumberFields {...{ line, typed, busy, change }} />
          </CriterionEditing>
          <OpenSheet place={line.place} words={pane.scale.openLine} />
        </>
      )}
    </div>
  );
}

/** The numbers of a criterion; those that a formula gives stay as they are. */
function NumberFields({ line, typed, busy, change }: Pick<Props, "line" | "typed" | "busy" | "change">) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  return (
    <div className={styles.fields}>
      {line.numbers.map((number) => (
        <SmallInput
          key={number.key}
          label={pane.scale.number[number.key]}
          hint={number.closed ? pane.scale.closedByFormula : null}
          problem={readNumber(number.key, textOf(number, typed, texts.lang)).problem}
          value={textOf(number, typed, texts.lang)}
          disabled={busy || number.closed}
          decimal
          change={(text) => change(number.key, text)}
        />
      ))}
    </div>
  );
}

const useScaleFactsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "20px", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** How a criterion is scored, in words with its numbers. */
export function ScaleFacts({ line }: { readonly line: ScaleLine }) {
  const styles = useScaleFactsStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.scale;
  const faults = line.faults.map((fault) => issueLine(fault, texts).message);
  return (
    <div className={styles.root}>
      {factsOf(line, { pane, texts }).map((fact) => (
        <Text key={fact} size={200}>
          {fact}
        </Text>
      ))}
      {faults.map((fault) => (
        <Text key={fault} size={200} className={looks.error}>
          <span aria-hidden>▲ </span>
          {fault}
        </Text>
      ))}
      {!isByHand(line) && line.bands.length > 0 && (
        <details>
          <summary className={looks.smallSummary}>{words.bands}</summary>
          <ul className={styles.list}>
            {line.bands.map((band, index) => (
              <li key={index}>{words.band({ ...band, by: bandsStartBy(line) })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Nothing is read for it: a person gives the points. */
function isByHand({ indicator, document }: ScaleLine): boolean {
  return indicator === null && document === null;
}

/** The way with its numbers, what it reads, who scores it; what the line doesn't say is left out. */
function factsOf(line: ScaleLine, { pane, texts }: Pick<PaneContext, "pane" | "texts">): readonly string[] {
  const words = pane.scale;
  const numbers = line.numbers.flatMap(({ key, value }) =>
    key === "max" || value === null ? [] : [words.given({ label: words.number[key], value })],
  );
  const facts = [
    [isByHand(line) ? words.byHand : texts.words.scoringMethod[line.kind], ...numbers].join(" · "),
    line.outsideBase ? words.outsideBase : null,
    line.indicator === null ? null : words.indicator({ name: line.indicator }),
    line.document === null ? null : words.document({ name: line.document }),
    line.assessor === null ? null : words.assessor({ name: line.assessor }),
    line.mayBeNotApplicable ? words.mayBeNotApplicable : null,
  ];
  return facts.filter((fact) => fact !== null);
}
