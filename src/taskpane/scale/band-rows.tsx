import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import type { BandTyped, CriterionProblems } from "./criterion-typed";
import { problemOf } from "./problem-words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 88px auto", columnGap: "8px", alignItems: "end" },
  field: { minWidth: 0 },
  add: { alignSelf: "flex-start", marginInlineStart: "-8px" },
});

type Props = {
  readonly bands: readonly BandTyped[];
  readonly by: "percent" | "value" | "rank";
  readonly problems: CriterionProblems;
  readonly busy: boolean;
  readonly change: (bands: readonly BandTyped[]) => void;
};

/** The bands of a line, one row each. */
export function BandRows({ bands, by, problems, busy, change }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.scale.line;
  const put = (at: number, part: Partial<BandTyped>): void =>
    change(bands.map((band, index) => (index === at ? { ...band, ...part } : band)));
  const cell = (index: number, key: "from" | "points", label: string) => {
    return (
      <Field size="small" className={styles.field} label={label} {...problemOf(problems.get(`${key} ${index}`), pane)}>
        <Input
          className={styles.field}
          value={bands[index]?.[key] ?? ""}
          disabled={busy}
          input={{ autoComplete: "off" }}
          onChange={(_, data) => put(index, { [key]: data.value })}
        />
      </Field>
    );
  };
  return (
    <div className={styles.root}>
      {bands.map((_, index) => (
        <div key={index} className={styles.row}>
          {cell(index, "from", words.bandFrom[by])}
          {cell(index, "points", words.bandPoints)}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.dropBand({ order: index + 1 })}
            title={words.dropBand({ order: index + 1 })}
            disabled={busy}
            onClick={() => change(bands.filter((__, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        className={styles.add}
        size="small"
        appearance="transparent"
        icon={<AddRegular />}
        disabled={busy}
        onClick={() => change([...bands, { from: "", points: "", meaning: null }])}
      >
        {words.addBand}
      </Button>
    </div>
  );
}
