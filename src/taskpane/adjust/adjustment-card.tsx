import { isRank, opinionBy, targetChangePercent } from "../../app/live/rules";
import { makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { formatNumber } from "../../text/numbers";
import { withMeasure } from "../explain/card";
import type { Language } from "../../text/language";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { GiveOpinion } from "./give-opinion";
import { type AnyOpinion, keyOf, opinionLooks, type Opinions } from "./opinions";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    overflowWrap: "anywhere",
  },
  opinions: { display: "flex", flexDirection: "column", rowGap: "4px", paddingBlockStart: "4px" },
});

type Props = {
  readonly item: AdjustmentItem;
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
  readonly reload: () => void;
};

/** One request: from what to what, why, by which document, what was said to it, and the opinion to give here. */
export function AdjustmentCard({ item, gives, opinions, reload }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.adjust;
  const { trouble } = opinions;
  return (
    <div className={styles.card}>
      <Text weight="semibold">{item.unitName}</Text>
      <Text>
        {[item.indicatorName, item.version > 1 ? words.version(item) : ""].filter((part) => part !== "").join(" · ")}
      </Text>
      <Figures item={item} />
      <Note>{item.reason === null ? words.noReason : `${words.reason}: ${item.reason}`}</Note>
      <Note>{item.document === null ? words.noDocument : `${words.document}: ${item.document}`}</Note>
      {item.inForce && <Note>{words.inForce}</Note>}
      <div className={styles.opinions}>
        {gives === "council" && (
          <Opinion by={words.clusterOpinion} opinion={item.clusterOpinion} words={words.cluster} note={null} />
        )}
        <Opinion
          by={gives === "cluster" ? words.clusterOpinion : words.councilOpinion}
          opinion={opinionBy(gives, item)}
          words={{ ...words.council, ...words[gives] }}
          note={item.stated?.note ?? null}
        />
        {gives === "cluster" && item.councilOpinion !== "none" && (
          <Opinion by={words.councilOpinion} opinion={item.councilOpinion} words={words.council} note={null} />
        )}
      </div>
      <Applied item={item} />
      {trouble !== null && trouble.of.some((change) => keyOf(change) === keyOf(item)) && (
        <TroubleMessage trouble={trouble.trouble} retry={reload} />
      )}
      {item.newest ? <GiveOpinion item={item} gives={gives} opinions={opinions} /> : <Note>{words.superseded}</Note>}
    </div>
  );
}

function Figures({ item }: { readonly item: AdjustmentItem }) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const { from, to } = item;
  const words = pane.adjust;
  const percent = targetChangePercent(item);
  const change = percent === null ? "" : ` (${words.change({ percent })})`;
  const shown = (value: number | string | null): string =>
    withMeasure(valueText(value, texts.lang) ?? words.notRegistered, value, item.measure);
  // Of two amounts the measure is said once.
  const [first, last] = [isRank(item.measure) ? shown(from) : valueText(from, texts.lang), shown(to)];
  return (
    <Text className={looks.strongFigures}>
      {`${words.fromTo({ from: first ?? words.notRegistered, to: last })}${change}`}
    </Text>
  );
}

/** The Council may set another target than the one proposed. */
function Applied({ item }: { readonly item: AdjustmentItem }) {
  const { pane, texts } = usePane();
  const applied = valueText(item.stated?.applied ?? null, texts.lang);
  return applied === null ? null : (
    <Text size={200}>
      {`${pane.adjust.applied}: ${withMeasure(applied, item.stated?.applied ?? null, item.measure)}`}
    </Text>
  );
}

/** A target is a number or words; `null` = none. */
function valueText(value: number | string | null, lang: Language): string | null {
  return typeof value === "number" ? formatNumber(value, null, lang) : value;
}

type OpinionProps = {
  readonly by: string;
  readonly opinion: AnyOpinion;
  readonly words: { readonly [O in AnyOpinion]?: string };
  readonly note: string | null;
};

function Opinion({ by, opinion, words, note }: OpinionProps) {
  const { sign, text } = opinionLooks[opinion];
  return (
    <Text size={200}>
      {`${by}: `}
      <span style={{ color: text }}>
        <span aria-hidden>{sign} </span>
        {words[opinion] ?? ""}
      </span>
      {note === null ? "" : ` · ${note}`}
    </Text>
  );
}
