import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { issueLine } from "../../app/issue-line";
import type { ScaleLine } from "../../app/live/board/scoring/scale-sheet";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px", color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: "20px", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** How a criterion is scored, in words with its numbers. */
export function ScaleFacts({ line }: { readonly line: ScaleLine }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.scale;
  const faults = line.faults.map((fault) => issueLine(fault, texts).message);
  const byHand = line.indicator === null && line.document === null;
  const numbers = line.numbers.flatMap(({ key, value }) =>
    key === "max" || value === null ? [] : [words.given({ label: words.number[key], value })],
  );
  const facts = [
    [byHand ? words.byHand : texts.words.scoringMethod[line.kind], ...numbers].join(" · "),
    line.outsideBase ? words.outsideBase : null,
    line.indicator === null ? null : words.indicator({ name: line.indicator }),
    line.document === null ? null : words.document({ name: line.document }),
    line.assessor === null ? null : words.assessor({ name: line.assessor }),
    line.mayBeNotApplicable ? words.mayBeNotApplicable : null,
  ];
  const banded = !byHand && (line.kind === "bands" || line.kind === "by-rank");
  return (
    <div className={styles.root}>
      {facts.map((fact) =>
        fact === null ? null : (
          <Text key={fact} size={200}>
            {fact}
          </Text>
        ),
      )}
      {faults.map((fault) => (
        <Text key={fault} size={200} className={styles.fault}>
          <span aria-hidden>▲ </span>
          {fault}
        </Text>
      ))}
      {banded && line.bands.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.bands}</summary>
          <ul className={styles.list}>
            {line.bands.map((band, index) => (
              <li key={index}>{words.band({ ...band, by: line.kind === "by-rank" ? "rank" : line.bandsBy })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
