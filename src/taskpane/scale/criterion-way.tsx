import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import {
  type CriterionForm,
  hasBands,
  numbersOfWay,
  type ScaleSheet,
  sourceOf,
} from "../../app/live/board/scoring/scale-sheet";
import type { ScoringMethod } from "../../domain/round/scale";
import { NarrowSelect } from "../entering/choices";
import { usePane } from "../pane-context";
import { type CriterionFields, problemOf } from "./criterion-names";
import { type BandTyped, type CriterionProblems, wayOf } from "./scale-typed";

const useStyles = makeStyles({
  numbers: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", gap: "8px" },
  field: { minWidth: 0 },
});

type Props = CriterionFields & {
  readonly sheet: Pick<ScaleSheet, "indicators" | "documents">;
  readonly seen: CriterionForm | null;
};

/** How a line is scored: the way, what it reads, its numbers and its bands. */
export function CriterionWay({ sheet, seen, ...fields }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { typed, problems, busy, put } = fields;
  const way = wayOf(typed, seen);
  const kinds = Object.entries(texts.words.scoringMethod) as [ScoringMethod, string][];
  return (
    <>
      <Field label={pane.scale.line.way} size="small">
        <NarrowSelect
          value={typed.kind}
          disabled={busy}
          onChange={(_, { value }) => put({ kind: kinds.find(([kind]) => kind === value)?.[0] ?? typed.kind })}
        >
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <SourceField {...fields} sheet={sheet} />
      {hasBands(way) && typed.kind === "bands" && <BandsByField {...fields} />}
      <div className={styles.numbers}>
        {numbersOfWay(way).map((key) => (
          <Field
            key={key}
            className={styles.field}
            size="small"
            label={pane.scale.number[key]}
            {...problemOf(problems.get(key), pane)}
          >
            <Input
              className={styles.field}
              value={typed.numbers[key] ?? ""}
              disabled={busy}
              input={{ inputMode: "decimal", autoComplete: "off" }}
              onChange={(_, { value }) => put({ numbers: { ...typed.numbers, [key]: value } })}
            />
          </Field>
        ))}
      </div>
      {hasBands(way) && (
        <BandRows
          bands={typed.bands}
          by={typed.kind === "by-rank" ? "rank" : typed.bandsBy}
          problems={problems}
          busy={busy}
          change={(bands) => put({ bands })}
        />
      )}
    </>
  );
}

/** The indicator or the document that the way reads; without one a person scores the line. */
function SourceField({ typed, busy, put, sheet }: CriterionFields & Pick<Props, "sheet">) {
  const words = usePane().pane.scale.line;
  const source = sourceOf(typed.kind);
  if (source === "nothing") return null;
  const choices = source === "document" ? sheet.documents : sheet.indicators;
  return (
    <Field label={words[source]} size="small">
      <NarrowSelect
        value={typed[source] ?? ""}
        disabled={busy}
        onChange={(_, { value }) => put({ [source]: value === "" ? null : value })}
      >
        <option value="">{words.noSource}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} – ${name}`}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

function BandsByField({ typed, busy, put }: CriterionFields) {
  const words = usePane().pane.scale.line;
  return (
    <Field label={words.bandsBy} size="small">
      <NarrowSelect
        value={typed.bandsBy}
        disabled={busy}
        onChange={(_, { value }) => put({ bandsBy: value === "value" ? value : "percent" })}
      >
        <option value="percent">{words.by.percent}</option>
        <option value="value">{words.by.value}</option>
      </NarrowSelect>
    </Field>
  );
}

const useBandRowsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 88px auto", columnGap: "8px", alignItems: "end" },
  field: { minWidth: 0 },
  add: { alignSelf: "flex-start", marginInlineStart: "-8px" },
});

type BandRowsProps = {
  readonly bands: readonly BandTyped[];
  readonly by: "percent" | "value" | "rank";
  readonly problems: CriterionProblems;
  readonly busy: boolean;
  readonly change: (bands: readonly BandTyped[]) => void;
};

/** The bands of a line, one row each. */
export function BandRows({ bands, by, problems, busy, change }: BandRowsProps) {
  const styles = useBandRowsStyles();
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
