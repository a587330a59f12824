import { useFollowed } from "../states/use-followed";
import { opinionsOf, waitsForOpinion } from "../../app/live/rules";
import { Text, ToggleButton } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { formatNumber } from "../../text/numbers";
import { ShownOfRound } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { OpenSheet } from "../states/go-to";
import { Heading } from "../states/layout";
import { EmptyState } from "../states/waiting";
import { AdjustmentCard } from "./adjustment-card";
import { type AnyOpinion, isUnder, keyOf, opinionLooks, opinionWords, useOpinions } from "./opinions";
import { Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** Requests to adjust targets, and what leader or Council says to each. */
export function AdjustView({ generation }: Props) {
  const { actions, pane } = usePane();
  const read = useFollowed(actions.adjustments, { generation });
  return (
    <Stack gap={12}>
      <Heading level={2}>{pane.adjust.title}</Heading>
      <ShownOfRound read={read} heights={[32, 96, 96]}>
        {(adjustments) => <Requests adjustments={adjustments} reading={read.running} reload={read.again} />}
      </ShownOfRound>
    </Stack>
  );
}

type RequestsProps = {
  readonly adjustments: AdjustmentsOfRound;
  readonly reading: boolean;
  readonly reload: () => void;
};

/** The requests themselves; the one answered last stays in sight, whatever the filter. */
export function Requests({ adjustments, reading, reload }: RequestsProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const { gives, items, sheet } = adjustments;
  const opinions = useOpinions(gives);
  const [filter, setFilter] = useState<AnyOpinion | null>(null);
  if (items.length === 0)
    return <EmptyState icon={<ArrowSwapRegular />} title={pane.adjust.empty.title} body={pane.adjust.empty.body} />;
  const lastKeys = opinions.last?.changes.map(keyOf) ?? [];
  const shown = items.filter(
    (item) => filter === null || isUnder(item, gives, filter) || lastKeys.includes(keyOf(item)),
  );
  const open = items.filter((item) => waitsForOpinion(gives, item)).length;
  return (
    <>
      <Text>
        {pane.adjust.counts({ requests: items.length, units: new Set(items.map(({ unit }) => unit)).size, open })}
      </Text>
      <OpinionFilter adjustments={adjustments} filter={filter} choose={setFilter} />
      {shown.length === 0 && <Text className={looks.quiet}>{pane.adjust.noneFits}</Text>}
      <ul className={looks.spacedList}>
        {shown.map((item) => (
          <li key={keyOf(item)}>
            <AdjustmentCard
              item={item}
              gives={gives}
              opinions={{ ...opinions, busy: opinions.busy || reading }}
              reload={reload}
            />
          </li>
        ))}
      </ul>
      <OpenSheet place={sheet} words={pane.adjust.openSheet} />
    </>
  );
}

type OpinionFilterProps = {
  readonly adjustments: AdjustmentsOfRound;
  readonly filter: AnyOpinion | null;
  readonly choose: (filter: AnyOpinion | null) => void;
};

/** Counts by opinion as chips, each a filter of the list below. */
export function OpinionFilter({ adjustments: { gives, items }, filter, choose }: OpinionFilterProps) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = opinionWords(pane.adjust, gives);
  return (
    <div className={looks.wrap4} role="group" aria-label={pane.adjust.filterLabel}>
      {opinionsOf[gives].map((opinion) => {
        const count = items.filter((item) => isUnder(item, gives, opinion)).length;
        if (count === 0 && filter !== opinion) return null;
        return (
          <ToggleButton
            key={opinion}
            size="small"
            shape="circular"
            className={looks.chip}
            checked={filter === opinion}
            onClick={() => choose(filter === opinion ? null : opinion)}
          >
            <span aria-hidden style={{ color: opinionLooks[opinion].text }}>
              {opinionLooks[opinion].sign}
            </span>
            <span>{words[opinion]}</span>
            <span className={looks.strongFigures}>{formatNumber(count, null, texts.lang)}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
