import { Button, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { NoRound } from "../../app/open-board";
import type { PaneTexts } from "../../text/vi/pane";
import { usePane } from "../pane-context";
import { HandedOverMessage, useHandOver } from "../states/written";
import { MakingState } from "../states/making";
import { useAct } from "../states/use-act";
import type { ClusterUnits, SetupState } from "../../app/live/board/setting-up/setup-state";
import type { IssuedTemplates, IssueWanted } from "../../app/live/board/setting-up/make-workbooks";
import { useLooks } from "../states/looks";

type Outcome = { readonly issued: IssuedTemplates | null | NoRound };

const everybody: IssueWanted = { cluster: null, unit: null };

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: "8px",
    alignItems: "start",
    "> *": { minWidth: "0" },
  },
  // A select is as wide as its longest choice unless it is told not to be.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "> *": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: "0" } },
});

/** Makes the workbooks that are handed out and gives them to the person as one file. */
export function IssueStep({ state }: { readonly state: SetupState }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, actions, saveFile } = usePane();
  const words = pane.setup.issue;
  const [wanted, setWanted] = useState(everybody);
  const making = useAct<Outcome>();
  const handing = useHandOver(saveFile);
  if (state.issuing.length === 0) return <Text>{words.notYet}</Text>;
  const issue = (): void => {
    handing.clear();
    void making.run(async (watch) => {
      const issued = await actions.issueTemplates(wanted, watch);
      if (issued !== null && "bytes" in issued) handing.handOver({ name: issued.name, bytes: issued.bytes });
      return { issued };
    });
  };
  const { act } = making;
  return (
    <>
      <Text>{words.what(countsOf(state.issuing, wanted))}</Text>
      <div className={styles.choice}>
        <ClusterChoice clusters={state.issuing} wanted={wanted} choose={setWanted} />
      </div>
      {act.state !== "running" && (
        <Button className={looks.start} appearance="primary" onClick={issue}>
          {words.issue}
        </Button>
      )}
      <MakingState making={making} label={words.working} again={issue} said={(made) => said(made, words)} />
      <HandedOverMessage handing={handing} />
    </>
  );
}

type ChoiceProps = {
  readonly clusters: readonly ClusterUnits[];
  readonly wanted: IssueWanted;
  readonly choose: (wanted: IssueWanted) => void;
};

/** All, or one cluster; of that one all, or one unit. */
function ClusterChoice({ clusters, wanted, choose }: ChoiceProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.setup.issue;
  const chosen = clusters.find(({ code }) => code === wanted.cluster);
  return (
    <>
      <Field label={words.cluster} className={styles.field}>
        <Select
          value={wanted.cluster ?? ""}
          onChange={(_, { value }) => choose({ cluster: value === "" ? null : value, unit: null })}
        >
          <option value="">{words.allClusters}</option>
          {clusters.map((cluster) => (
            <NamedOption key={cluster.code} {...cluster} />
          ))}
        </Select>
      </Field>
      {chosen !== undefined && (
        <Field label={words.unit} className={styles.field}>
          <Select
            value={wanted.unit ?? ""}
            onChange={(_, { value }) => choose({ ...wanted, unit: value === "" ? null : value })}
          >
            <option value="">{words.wholeCluster}</option>
            {chosen.units.map((unit) => (
              <NamedOption key={unit.code} {...unit} />
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

function NamedOption({ code, name }: { readonly code: string; readonly name: string }) {
  return <option value={code}>{`${code} · ${name}`}</option>;
}

function said({ issued }: Outcome, words: PaneTexts["setup"]["issue"]): string {
  if (issued === null) return words.nobody;
  return "bytes" in issued ? words.made(issued) : words.notYet;
}

/** What the choice comes to, before anything is made. */
export function countsOf(
  clusters: readonly ClusterUnits[],
  { cluster, unit }: IssueWanted,
): { readonly units: number; readonly clusters: number } {
  if (unit !== null) return { units: 1, clusters: 0 };
  const chosen = clusters.filter(({ code }) => cluster === null || code === cluster);
  return { units: chosen.reduce((sum, { units }) => sum + units.length, 0), clusters: chosen.length };
}
