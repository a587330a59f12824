import { Field, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { countIssues, issueSeverity } from "../../app/issue-line";
import type { IssueCode, Severity } from "../../domain/issue";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import type { Checked, CheckedIssue } from "./acts";
import { groupedByKind, kindTitle } from "./group-issues";
import { looks, severities } from "./issue-kind";
import { Stack, useLooks } from "../states/looks";

export type Grouping = "unit" | "kind";
const groupings: readonly Grouping[] = ["unit", "kind"];

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", fontVariantNumeric: "tabular-nums" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))", gap: "8px" },
});

type Props = {
  readonly checked: Checked;
  readonly filter: IssueFilter;
  readonly setFilter: (filter: IssueFilter) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
};

/** Which issues are shown, and under which headings. */
export function IssueFilters({ checked: { issues, clusters }, filter, setFilter, grouping, setGrouping }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.check;
  const kinds = useMemo(
    () => groupedByKind(issues).flatMap(({ about }) => (about.kind === "issue" ? [about.code] : [])),
    [issues],
  );
  return (
    <Stack gap={8}>
      <SeverityChips issues={issues} filter={filter} setFilter={setFilter} />
      <div className={styles.fields}>
        {clusters.length > 1 && (
          <Choice
            label={words.filterCluster}
            value={filter.cluster}
            all={words.allClusters}
            options={clusters.map(({ code, name }) => [code, name])}
            choose={(cluster) => setFilter({ ...filter, cluster })}
          />
        )}
        <Choice
          label={words.filterKind}
          value={filter.code}
          all={words.allKinds}
          options={kinds.map((code) => [code, kindTitle(texts.causes[code])])}
          choose={(code) => setFilter({ ...filter, code: code as IssueCode | null })}
        />
        <Choice
          label={words.groupBy}
          value={grouping}
          all={null}
          options={groupings.map((each) => [each, words.group[each]])}
          choose={(chosen) => setGrouping(chosen === "kind" ? "kind" : "unit")}
        />
      </div>
    </Stack>
  );
}

type ChipsProps = Pick<Props, "filter" | "setFilter"> & Pick<Checked, "issues">;

/** How many there are of each severity; each is shown or hidden by a press. */
function SeverityChips({ issues, filter, setFilter }: ChipsProps) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.check;
  const counts = countIssues(issues.map(({ issue }) => issue));
  return (
    <div className={styles.chips} role="group" aria-label={words.filterSeverity}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severities.includes(severity)}
            onClick={() => setFilter({ ...filter, severities: toggled(filter.severities, severity) })}
          >
            {`${looks[severity].sign} ${words.severity[severity]} ${formatNumber(counts[severity], null, texts.lang)}`}
          </ToggleButton>
        ))}
    </div>
  );
}

function toggled(shown: readonly Severity[], severity: Severity): readonly Severity[] {
  return shown.includes(severity) ? shown.filter((each) => each !== severity) : [...shown, severity];
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string | null;
  /** The choice of all; `null` = there is none. */
  readonly all: string | null;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string | null) => void;
};

function Choice({ label, value, all, options, choose }: ChoiceProps) {
  const looks = useLooks();
  return (
    <Field label={label} size="small" className={looks.shrinks}>
      <Select
        size="small"
        className={looks.shrinks}
        value={value ?? ""}
        onChange={(_, { value: chosen }) => choose(chosen === "" ? null : chosen)}
      >
        {all !== null && <option value="">{all}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is shown of the issues; `null` = all clusters, all kinds. */
export type IssueFilter = {
  readonly severities: readonly Severity[];
  readonly cluster: string | null;
  readonly code: IssueCode | null;
};

export const everything: IssueFilter = { severities, cluster: null, code: null };

/** At first: mere information would hide what has to be done. */
export const toDo: IssueFilter = { ...everything, severities: ["error", "warning"] };

export function filtered(
  issues: readonly CheckedIssue[],
  { severities: shown, cluster, code }: IssueFilter,
): readonly CheckedIssue[] {
  return issues.filter(
    (each) =>
      shown.includes(issueSeverity(each.issue)) &&
      (cluster === null || each.issue.place.cluster === cluster) &&
      (code === null || each.issue.code === code),
  );
}
