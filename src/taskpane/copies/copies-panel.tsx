import { Button, Checkbox, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import type { WantedCopies } from "../../app/exporting/clean-copies";
import type { CopiesToMake } from "../../app/exporting/copies-to-make";
import type { NoRound } from "../../app/open-board";
import { OneOrAllClusters } from "../entering/choices";
import { usePane } from "../pane-context";
import { Stack, useLooks } from "../states/looks";
import { MakingSection, MakingState } from "../states/making";
import { useAct } from "../states/use-act";
import { useFollowed } from "../states/use-followed";
import { HandedOverMessage, useHandOver } from "../states/written";
import type { CopiesMade } from "./acts";

/** *Xuất bản gửi đi*: copies with results alone. Nothing where the workbook has no round to send. */
export function CopiesPanel({ generation }: { readonly generation: number }) {
  const { actions, pane } = usePane();
  const words = pane.consolidate.copies;
  const ask = useCallback(() => actions.copiesToMake(), [actions]);
  const { value } = useFollowed(ask, { generation });
  if (value === null || !("sheets" in value)) return null;
  return (
    <MakingSection title={words.title} what={words.what}>
      {value.day === null ? <Text>{words.notConsolidated}</Text> : <Wishes to={value} day={value.day} />}
    </MakingSection>
  );
}

type WishesProps = { readonly to: CopiesToMake; readonly day: string };

/** For whom, which sheets, and as what they go. */
function Wishes({ to, day }: WishesProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.consolidate.copies;
  const [cluster, setCluster] = useState<string | null>(null);
  const [annexes, setAnnexes] = useState<readonly string[] | null>(null);
  const making = useMaking();
  const busy = making.act.state === "running";
  const wanted: WantedCopies = { cluster, sheets: annexes };
  const nothing = annexes?.length === 0;
  return (
    <Stack gap={8}>
      <MessageBar intent={to.official ? "success" : "info"} layout="multiline">
        <MessageBarBody>{words.standing({ seal: to.seal, day })}</MessageBarBody>
      </MessageBar>
      <OneOrAllClusters
        label={words.clusters}
        all={words.allClusters}
        clusters={to.clusters}
        cluster={cluster}
        disabled={busy}
        choose={setCluster}
      />
      <Annexes sheets={to.sheets} chosen={annexes} busy={busy} choose={setAnnexes} />
      {nothing && <Text>{words.noSheet}</Text>}
      <Button className={looks.start} disabledFocusable={busy || nothing} onClick={() => making.make(wanted)}>
        {words.make}
      </Button>
      <MakingState
        making={making}
        label={words.making}
        again={() => making.make(wanted)}
        said={(made) =>
          made !== null && "bytes" in made ? words.made({ copies: made.copies }) : words.notConsolidated
        }
      />
      <HandedOverMessage handing={making.handing} />
    </Stack>
  );
}

type AnnexesProps = {
  readonly sheets: readonly string[];
  /** In the order of the tabs; `null` = all, and none is an annex. */
  readonly chosen: readonly string[] | null;
  readonly busy: boolean;
  readonly choose: (sheets: readonly string[] | null) => void;
};

function Annexes({ sheets, chosen, busy, choose }: AnnexesProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.consolidate.copies;
  const id = useId();
  return (
    <div className={looks.column4}>
      <Checkbox
        label={words.someSheets}
        checked={chosen !== null}
        disabled={busy}
        aria-controls={chosen === null ? undefined : id}
        onChange={(_, { checked }) => choose(checked === true ? [] : null)}
      />
      {chosen !== null && (
        <fieldset id={id} className={looks.column4} aria-label={words.sheets}>
          {sheets.map((sheet) => (
            <Checkbox
              key={sheet}
              label={sheet}
              checked={chosen.includes(sheet)}
              disabled={busy}
              onChange={(_, { checked }) =>
                choose(sheets.filter((each) => (each === sheet ? checked === true : chosen.includes(each))))
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function useMaking() {
  const { actions, saveFile } = usePane();
  const { act, run, stop } = useAct<CopiesMade | NoRound | null>();
  const handing = useHandOver(saveFile);
  const make = (wanted: WantedCopies): void => {
    handing.clear();
    void run(async (watch) => {
      const made = await actions.makeCopies(wanted, watch);
      if (made !== null && "bytes" in made) handing.handOver({ name: made.name, bytes: made.bytes });
      return made;
    });
  };
  return { act, stop, handing, make };
}
