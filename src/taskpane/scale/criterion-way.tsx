import { bandsStartBy, numbersOf, type OfferedCells, sourceOf, usesBands } from "../../app/live/rules";
import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { CriterionForm, ScaleNumber, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { ScoringMethod } from "../../contract/choice-words";
import { Choice } from "../entering/choices";
import { usePane } from "../pane-context";
import { type CriterionFields, problemOf, SmallInput } from "./criterion-names";
import type { BandTyped, CriterionProblems } from "./criterion-typed";
import { Stack, useLooks } from "../states/looks";
import { LineExample, WayNote } from "./way-note";

const useStyles = makeStyles({
  numbers: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", gap: "8px" },
});

type Props = CriterionFields & {
  readonly sheet: Pick<ScaleSheet, "indicators" | "documents" | "decimals">;
  /** As typed. */
  readonly wanted: CriterionForm;
  readonly offers: Pick<OfferedCells, "bandsBy">;
};

/** How a line is scored: the way, what it reads, its numbers and its bands. */
export function CriterionWay({ sheet, wanted, offers, ...fields }: Props) {
  const { pane, texts } = usePane();
  const { typed, problems, busy, put } = fields;
  const kinds = Object.entries(texts.words.scoringMethod) as [ScoringMethod, string][];
  return (
    <>
      <Choice
        label={pane.scale.line.way}
        size="small"
        value={typed.kind}
        options={kinds}
        disabled={busy}
        choose={(kind) => (kind === "" ? undefined : put({ kind }))}
      />
      <WayNote kind={typed.kind} />
      <SourceField {...fields} sheet={sheet} />
      {usesBands(wanted) && <BandsByField {...fields} offered={offers.bandsBy} />}
      <NumberFields {...fields} keys={numbersOf(wanted)} />
      {usesBands(wanted) && (
        <BandRows
          bands={typed.bands}
          by={bandsStartBy(typed)}
          problems={problems}
          busy={busy}
          change={(bands) => put({ bands })}
        />
      )}
      <LineExample line={wanted} sheet={sheet} />
    </>
  );
}

/** The indicator or the document that the way reads; without one a person scores the line. */
function SourceField({
  typed,
  busy,
  put,
  sheet,
}: CriterionFields & { readonly sheet: Pick<ScaleSheet, "indicators" | "documents"> }) {
  const words = usePane().pane.scale.line;
  const source = sourceOf(typed.kind);
  if (source === "nothing") return null;
  const choices = source === "document" ? sheet.documents : sheet.indicators;
  return (
    <Choice
      label={words[source]}
      size="small"
      value={typed[source] ?? ""}
      blank={words.noSource}
      options={choices.map(({ code, name }) => [code, `${code} – ${name}`])}
      disabled={busy}
      choose={(code) => put({ [source]: code === "" ? null : code })}
    />
  );
}

function NumberFields({
  typed,
  problems,
  busy,
  put,
  keys,
}: CriterionFields & { readonly keys: readonly ScaleNumber["key"][] }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.numbers}>
      {keys.map((key) => (
        <SmallInput
          key={key}
          label={pane.scale.number[key]}
          problem={problems.get(key)}
          value={typed.numbers[key] ?? ""}
          disabled={busy}
          decimal
          change={(value) => put({ numbers: { ...typed.numbers, [key]: value } })}
        />
      ))}
    </div>
  );
}

function BandsByField({
  typed: { kind, bandsBy },
  problems,
  busy,
  put,
  offered,
}: CriterionFields & { readonly offered: OfferedCells["bandsBy"] }) {
  const given = usePane();
  const words = given.pane.scale.line;
  // Of methods that take A as a rank, or by percent alone, by value says no more than blank.
  const stands = bandsBy === "rank" || offered.includes(bandsBy) ? bandsBy : "percent";
  return (
    <Choice
      label={words.bandsBy}
      size="small"
      value={stands}
      options={[...new Set([...offered, stands])].map((by) => [
        by,
        by === "percent" && kind === "by-rank" ? words.resultIsRank : words.by[by],
      ])}
      disabled={busy}
      choose={(by) => put({ bandsBy: by === "" ? "percent" : by })}
      {...problemOf(problems.get("bandsBy"), given)}
    />
  );
}

const useBandRowStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 88px auto", columnGap: "8px", alignItems: "end" },
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
  const looks = useLooks();
  const { pane } = usePane();
  const put = (at: number, part: Partial<BandTyped>): void =>
    change(bands.map((band, index) => (index === at ? { ...band, ...part } : band)));
  return (
    <Stack gap={4}>
      {bands.map((band, index) => (
        <BandRow
          key={index}
          {...{ band, index, by, problems, busy }}
          put={(part) => put(index, part)}
          drop={() => change(bands.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        className={looks.flushStart}
        size="small"
        appearance="transparent"
        icon={<AddRegular />}
        disabled={busy}
        onClick={() => change([...bands, { from: "", points: "", meaning: null }])}
      >
        {pane.scale.line.addBand}
      </Button>
    </Stack>
  );
}

type BandRowProps = Pick<BandRowsProps, "by" | "problems" | "busy"> & {
  readonly band: BandTyped;
  readonly index: number;
  readonly put: (part: Partial<BandTyped>) => void;
  readonly drop: () => void;
};

/** Where a band begins and what it gives. */
function BandRow({ band, index, by, problems, busy, put, drop }: BandRowProps) {
  const styles = useBandRowStyles();
  const words = usePane().pane.scale.line;
  return (
    <div className={styles.row}>
      {(["from", "points"] as const).map((key) => (
        <SmallInput
          key={key}
          label={key === "from" ? words.bandFrom[by] : words.bandPoints}
          problem={problems.get(`${key} ${index}`)}
          value={band[key]}
          disabled={busy}
          change={(text) => put({ [key]: text })}
        />
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.dropBand({ order: index + 1 })}
        title={words.dropBand({ order: index + 1 })}
        disabled={busy}
        onClick={drop}
      />
    </div>
  );
}
