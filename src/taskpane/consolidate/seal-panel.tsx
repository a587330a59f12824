import { Button, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { typedDay } from "../../app/typed-day";
import type { NoRound } from "../../app/open-board";
import type { SealTold } from "../../domain/sealing/seal-told";
import { PeriodFirst } from "../next-step/next-step-card";
import { shortDate } from "../../text/dates";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { Stack, useLooks } from "../states/looks";
import { useAct } from "../states/use-act";
import type { SealDone, SealPaper } from "./acts";
import { ActProgress, toldHalfWay } from "./written-result";

type Props = {
  readonly told: SealTold;
  /** Today in Viet Nam, ISO: the day that the paper most likely bears. */
  readonly today: string;
};

/** Chốt số liệu: what the numbers are beside the seal, and the paper that seals or corrects them. */
export function SealPanel({ told, today }: Props) {
  const looks = useLooks();
  const { actions, announce, go, pane, texts } = usePane();
  const words = pane.consolidate;
  const [paper, setPaper] = useState<SealPaper>({ document: "", date: shortDate(today), reason: "" });
  const { act, run, stop } = useAct<SealDone | NoRound>();
  const mayCorrect = told.state === "differs" || told.state === "damaged";
  const seal = (): void =>
    void run(async (watch) => {
      const done = await actions
        .seal({ ...paper, date: typedDay(paper.date) ?? paper.date }, watch)
        .catch((error: unknown) => toldHalfWay(error, go.changed));
      if ("sealed" in done) {
        announce(texts.sealing.sealed(done));
        go.changed();
      }
      return done;
    });
  return (
    <section className={looks.column8} aria-label={words.sealTitle}>
      <Heading level={3}>{words.sealTitle}</Heading>
      <Text>{texts.sealing.verdict(told)}</Text>
      <PaperFields paper={paper} type={(typed) => setPaper({ ...paper, ...typed })} mayCorrect={mayCorrect} />
      {act.state === "done" &&
        ("noRound" in act.value ? <PeriodFirst noRound={act.value} /> : <Done done={act.value} />)}
      <ActProgress act={act} stop={stop} retry={seal} />
      <Button className={looks.start} disabledFocusable={act.state === "running"} onClick={seal}>
        {mayCorrect ? words.correct : words.seal}
      </Button>
    </section>
  );
}

type PaperProps = {
  readonly paper: SealPaper;
  readonly type: (typed: Partial<SealPaper>) => void;
  readonly mayCorrect: boolean;
};

/** The paper as it is typed; a reason is asked for where there is something to correct. */
function PaperFields({ paper, type, mayCorrect }: PaperProps) {
  const { pane } = usePane();
  const words = pane.consolidate;
  return (
    <>
      <Field label={words.sealDocument}>
        <Input value={paper.document} onChange={(_, { value }) => type({ document: value })} />
      </Field>
      <Field label={words.sealDate}>
        <Input value={paper.date} onChange={(_, { value }) => type({ date: value })} />
      </Field>
      {mayCorrect && (
        <Field label={words.sealReason}>
          <Input value={paper.reason} onChange={(_, { value }) => type({ reason: value })} />
        </Field>
      )}
    </>
  );
}

function Done({ done }: { readonly done: SealDone }) {
  const { texts } = usePane();
  const said =
    "sealed" in done
      ? texts.sealing.sealed(done)
      : "already" in done
        ? texts.sealing.already(done.already)
        : texts.sealing.refusals(done.refusal);
  return (
    <Stack gap={4}>
      <MessageBar intent={"refusal" in done ? "warning" : "success"} layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
    </Stack>
  );
}
