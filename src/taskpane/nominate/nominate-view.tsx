import { useFollowed } from "../states/use-followed";
import { RibbonStarRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { NominationChange, Nominations } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import { Choice, ClusterSelect } from "../entering/choices";
import { OpenSheet } from "../states/go-to";
import { ShownOfRound } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { EmptyState } from "../states/waiting";
import { TroubleMessage } from "../states/trouble-message";
import { UndoableMessage, useUndoable } from "../states/written";
import { AwardPage } from "./award-page";
import { Stack } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** Who is nominated for which award, in what order and with what votes. */
export function NominateView({ generation }: Props) {
  const { actions } = usePane();
  const [cluster, setCluster] = useState<string | null>(null);
  const load = useCallback(() => actions.nominations(cluster), [actions, cluster]);
  const read = useFollowed(load, { generation });
  return (
    <Stack gap={12}>
      <ShownOfRound read={read} heights={[32, 48, 96, 96]}>
        {(nominations) => (
          <Awards
            key={nominations.cluster}
            nominations={nominations}
            reading={read.running}
            reload={read.again}
            choose={setCluster}
          />
        )}
      </ShownOfRound>
    </Stack>
  );
}

type AwardsProps = {
  readonly nominations: Nominations;
  readonly reading: boolean;
  readonly reload: () => void;
  readonly choose: (cluster: string) => void;
};

export function Awards({ nominations, reading, reload, choose }: AwardsProps) {
  const { actions, pane } = usePane();
  const words = pane.nominate;
  const { awards } = nominations;
  const [asked, setAsked] = useState(() => awards.find(({ units }) => units.length > 0)?.award.name);
  const undoable = useUndoable<StatedNomination, NominationChange>(actions.changeNominations);
  const { busy, trouble, write } = undoable;
  const chosen = awards.find(({ award }) => award.name === asked) ?? awards[0];
  if (chosen === undefined) return <NoAward nominations={nominations} />;
  return (
    <>
      {nominations.clusters.length > 1 && (
        <ClusterSelect
          label={words.cluster}
          clusters={nominations.clusters}
          cluster={nominations.cluster}
          wordsOf={words.clusterOption}
          choose={choose}
        />
      )}
      <AwardChoice awards={awards} chosen={chosen.award.name} choose={setAsked} />
      {trouble !== null && <TroubleMessage trouble={trouble.trouble} retry={reload} />}
      <UndoableMessage undoable={undoable} words={words} />
      <AwardPage
        key={chosen.award.name}
        award={chosen}
        nominations={nominations}
        busy={busy || reading}
        write={write}
      />
      <OpenSheet place={nominations.sheet} words={words.openSheet} />
    </>
  );
}

type AwardChoiceProps = {
  readonly awards: Nominations["awards"];
  /** Its name. */
  readonly chosen: string;
  readonly choose: (award: string) => void;
};

/** Every award with how many are nominated for it. */
function AwardChoice({ awards, chosen, choose }: AwardChoiceProps) {
  const words = usePane().pane.nominate;
  const options = awards.map(({ award: { name }, units, limit }): [name: string, words: string] => [
    name,
    words.awardOption({ name, count: units.length, limit }),
  ]);
  return <Choice label={words.award} value={chosen} options={options} choose={choose} />;
}

function NoAward({ nominations }: { readonly nominations: Nominations }) {
  const { pane } = usePane();
  const { empty, openAwards } = pane.nominate;
  return (
    <>
      <EmptyState icon={<RibbonStarRegular />} title={empty.title} body={empty.body} />
      <OpenSheet place={nominations.awardSheet} words={openAwards} />
    </>
  );
}
