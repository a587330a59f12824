import { isSumAsDeclared } from "../../app/live/rules";
import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { ScaleLine, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { ScaleState } from "../../domain/scales/scale-sum";
import { Choice } from "../entering/choices";
import { EnteredMessage, type Entering, FailedWrite, useEntering } from "../entering/use-entering";
import { WriteBar } from "../entering/write-bar";
import { usePane } from "../pane-context";
import { OpenSheet } from "../states/go-to";
import { takeFocus } from "../states/layout";
import { CriterionEditing } from "./criterion-editor";
import { ScaleLineItem } from "./scale-line";
import {
  nothingTyped,
  type ScaleDrafts,
  scaleDrafts,
  type ScaleSection,
  type ScaleTyped,
  sectionsShown,
  sumOfMax,
} from "./scale-typed";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  sum: { flexShrink: 0, whiteSpace: "nowrap" },
  // A line at its side for every level: five of them leave room for words at 320 pixels.
  nested: {
    paddingInlineStart: "8px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    margin: 0,
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke1,
  },
});

type Props = {
  readonly sheet: ScaleSheet;
  readonly typed: ScaleTyped;
  readonly type: (typed: ScaleTyped) => void;
  readonly reload: () => Promise<void>;
};

/** Sections and criteria with their sum; what was typed is written by the button below. */
export function ScaleEditor({ sheet, typed, type, reload }: Props) {
  const { pane } = usePane();
  const lines = useRef<HTMLDivElement>(null);
  const changed = scaleDrafts(sheet, typed);
  const clear = (): void => type(nothingTyped);
  const entering = useEntering(() => reload().then(clear));
  const { writing } = entering;
  const verdict = <ScaleVerdict sum={sumOfMax(sheet.lines, typed)} declared={sheet.declared} />;
  const busy = writing.act.state === "running";
  const mend = (): void =>
    takeFocus(lines.current?.querySelector<HTMLInputElement>("input[aria-invalid=true]") ?? null);
  return (
    <>
      <FailedWrite writing={writing} reload={reload} />
      <ScaleHead
        sheet={sheet}
        state={typed.state ?? sheet.state}
        busy={busy}
        changing={changed.drafts.length > 0}
        choose={(chosen) => type({ ...typed, state: chosen })}
      />
      {verdict}
      <div ref={lines}>
        <Sections sheet={sheet} typed={typed} busy={busy} type={type} reload={reload} />
      </div>
      {!sheet.closed && <CriterionEditing sheet={sheet} form={null} reload={reload} />}
      <OpenSheet place={sheet.place} words={pane.score.openScale} />
      <Footer {...{ sheet, changed, entering, verdict, mend }} drop={clear} />
    </>
  );
}

type FooterProps = {
  readonly sheet: ScaleSheet;
  readonly changed: ScaleDrafts;
  readonly entering: Entering;
  /** Said here again as long as something isn't written. */
  readonly verdict: ReactNode;
  readonly mend: () => void;
  readonly drop: () => void;
};

/** What was typed and not written yet, and the button that writes it. */
function Footer({ sheet, changed: { drafts, state, toMend }, entering, verdict, mend, drop }: FooterProps) {
  const { actions, pane } = usePane();
  const words = pane.scale;
  const buttons = useRef<HTMLDivElement>(null);
  const { last, takeBack } = entering;
  const count = drafts.length + (state === null ? 0 : 1);
  const settled = count === 0 && toMend === 0;
  const write = (): void =>
    entering.write(() => actions.changeScale({ cluster: sheet.cluster, drafts, state }), words.written({ count }));
  return (
    <WriteBar
      sums={settled ? null : verdict}
      words={words}
      unwritten={count === 0 ? null : words.unwritten({ count })}
      toMend={toMend}
      busy={entering.writing.act.state === "running"}
      message={
        settled && last !== null ? (
          <EnteredMessage entered={last} takeBack={() => takeBack(words.undone)} next={null} />
        ) : null
      }
      write={toMend === 0 ? write : mend}
      drop={drop}
      buttons={buttons}
    />
  );
}

type SectionsProps = Pick<Props, "sheet" | "typed" | "type" | "reload"> & { readonly busy: boolean };

function Sections(given: SectionsProps) {
  return sectionsShown(given.sheet, given.typed).map((section) => (
    <SectionShown key={section.path} {...given} section={section} level={1} />
  ));
}

/** A section of the tree: its sum against its declared maximum, its lines and sub-sections indented under it. */
function SectionShown({
  section,
  level,
  ...given
}: SectionsProps & { readonly section: ScaleSection; readonly level: number }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const title = section.title ?? pane.score.otherCriteria;
  const { sum, declared, fits } = section.maximum;
  return (
    <section className={mergeClasses(looks.column8, level > 1 && styles.nested)} aria-label={title}>
      <Text as="h3" aria-level={Math.min(2 + level, 6)} weight="semibold" className={styles.heading}>
        <span className={looks.breaks}>{title}</span>
        <span className={mergeClasses(styles.sum, fits === false && looks.error)}>
          {declared === null ? pane.scale.sectionSum({ sum }) : pane.scale.sectionOf({ sum, declared, fits })}
        </span>
      </Text>
      {fits === false && declared !== null && (
        <Text size={200} className={looks.error}>
          <span aria-hidden>▲ </span>
          {texts.issues["section-sum-differs"]({ section: section.path, sum, declared })}
        </Text>
      )}
      {section.items.map((item) =>
        "code" in item ? (
          <LineShown key={item.code} {...given} line={item} />
        ) : (
          <SectionShown key={item.path} {...given} section={item} level={level + 1} />
        ),
      )}
    </section>
  );
}

function LineShown({ sheet, typed, type, busy, reload, line }: SectionsProps & { readonly line: ScaleLine }) {
  const { numbers } = typed;
  return (
    <ScaleLineItem
      sheet={sheet}
      line={line}
      typed={numbers[line.code]}
      mayEdit={!sheet.closed}
      reload={reload}
      busy={busy}
      change={(key, text) =>
        type({ ...typed, numbers: { ...numbers, [line.code]: { ...numbers[line.code], [key]: text } } })
      }
    />
  );
}

const useScaleHeadStyles = makeStyles({ fits: { color: tokens.colorPaletteGreenForeground1 } });

type ScaleHeadProps = {
  readonly sheet: ScaleSheet;
  /** With what was typed. */
  readonly state: ScaleState;
  readonly busy: boolean;
  readonly changing: boolean;
  readonly choose: (state: ScaleState) => void;
};

/** How far the scale is agreed on, and what has to be known before it is changed. */
export function ScaleHead({ sheet, state, busy, changing, choose }: ScaleHeadProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.scale;
  const states = sheet.states.includes(state) ? sheet.states : [...sheet.states, state];
  return (
    <Stack gap={8}>
      <Choice
        label={words.stateLabel}
        value={state}
        options={states.map((each) => [each, pane.setup.scale.state[each]])}
        disabled={busy || sheet.closed}
        choose={(chosen) => choose(chosen === "" ? state : chosen)}
      />
      {sheet.common && <Note>{words.common}</Note>}
      {sheet.entered > 0 && !sheet.closed && (
        <MessageBar intent={changing ? "warning" : "info"} layout="multiline">
          <MessageBarBody className={looks.tightBarBody}>
            <MessageBarTitle>{words.entered({ count: sheet.entered })}</MessageBarTitle>
            <span>{words.enteredMeans}</span>
          </MessageBarBody>
        </MessageBar>
      )}
    </Stack>
  );
}

/** The sum of the criteria beside the declared total. */
export function ScaleVerdict({ sum, declared }: { readonly sum: number; readonly declared: number | null }) {
  const styles = useScaleHeadStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.scale;
  if (declared === null) return <Text>{words.undeclared({ sum })}</Text>;
  const fits = isSumAsDeclared({ sum, declared });
  return (
    <Text weight="semibold" className={fits ? styles.fits : looks.error}>
      <span aria-hidden>{fits ? "✓ " : "▲ "}</span>
      {fits ? words.fits({ sum }) : words.differs({ sum, declared })}
    </Text>
  );
}
