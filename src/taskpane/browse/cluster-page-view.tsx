import { isExpected, isInGroup } from "../../app/live/rules";
import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClusterPage } from "../../app/live/board/following/cluster-page";
import { formatNumber } from "../../text/numbers";
import type { MemberFilter } from "../../text/vi/pane/browse";
import { usePane } from "../pane-context";
import { StatusBar } from "../situation/status-legend";
import { Heading, PathBack } from "../states/layout";
import { ClusterReport, ClusterTotals, RankList } from "./cluster-report";
import { DocumentList, DocumentMatrix } from "./documents";
import { ClusterSums } from "./figure-list";
import { WaitingRows } from "./waiting-rows";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", rowGap: "4px", color: tokens.colorNeutralForeground2 },
  chip: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, paddingInline: "8px" },
});

/** A cluster: its units and their documents, and its own report. */
export function ClusterPageView({ page }: { readonly page: ClusterPage }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.browse.cluster;
  const { standing, officer, lastDay, units } = page;
  return (
    <>
      <PathBack steps={[{ name: null, subject: null }]} />
      <Heading level={2} large>
        {standing.name}
      </Heading>
      <StatusBar units={units.filter(isExpected)} thick />
      <div className={styles.facts}>
        <Text>{pane.situation.clusterSent({ words: texts.sendingStatus(standing.status, standing.daysLate) })}</Text>
        <Text>{words.lastDay({ date: lastDay })}</Text>
        {officer !== null && <Text>{words.officer({ name: officer })}</Text>}
      </div>
      <Members page={page} />
      <RankList ranked={page.ranks} />
      <ClusterSums sums={page.sums} />
      <Sent page={page} />
    </>
  );
}

/** The units of the cluster by how they sent, and their documents. */
function Members({ page: { standing, units, unitDocuments, unitsWithErrors } }: { readonly page: ClusterPage }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.browse.cluster;
  const [filter, setFilter] = useState<MemberFilter>("all");
  const withErrors = new Set(unitsWithErrors);
  const fitting = (wanted: MemberFilter) =>
    units.filter((unit) => wanted === "all" || isInGroup(unit, wanted, withErrors.has(unit.code)));
  const shown = fitting(filter);
  return (
    <>
      <Heading level={3}>{words.matrixTitle}</Heading>
      <div className={looks.wrap4} role="group" aria-label={words.filterLabel}>
        {memberFilters.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={filter === each}
            onClick={() => setFilter(each)}
          >
            {`${words.filter[each]} ${formatNumber(fitting(each).length, null, texts.lang)}`}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 ? (
        <Text>{words.noneFits}</Text>
      ) : (
        <DocumentMatrix
          label={words.matrixLabel({ name: standing.name })}
          documents={unitDocuments}
          units={shown}
          withErrors={withErrors}
        />
      )}
    </>
  );
}

/** What the cluster itself sent, beside what the Board comes to and what another file of it says. */
function Sent({ page }: { readonly page: ClusterPage }) {
  return (
    <>
      <ClusterTotals page={page} />
      <WaitingRows cluster={page.standing.code} rows={page.waiting} titled />
      <ClusterReport page={page} />
      <Documents page={page} />
    </>
  );
}

/** The names behind the columns, and what the cluster itself sent. */
function Documents({ page }: { readonly page: ClusterPage }) {
  const words = usePane().pane.browse.cluster;
  return (
    <>
      <Heading level={3}>{words.unitDocumentsTitle}</Heading>
      <DocumentList documents={page.unitDocuments} states={null} />
      <Heading level={3}>{words.clusterDocumentsTitle}</Heading>
      <DocumentList documents={page.clusterDocuments} states={page.standing.documents} />
    </>
  );
}

export const memberFilters: readonly MemberFilter[] = ["all", "unsent", "late", "to-complete"];
