import { Button, Link, makeStyles, Text } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { type ComponentProps, lazy, Suspense, useEffect, useRef } from "react";
import { appVersion } from "../../app/version";
import type { PaneView, PaneWorkbookKind } from "../../text/vi/pane/frame";
import { usePane } from "../pane-context";
import { Heading, takeFocus } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";
import { LoadingLines } from "../states/waiting";
import { GuidePage } from "./guide-page";
import { guidesFor, type GuideTexts } from "./guides";
import { OwnPaneChoice } from "./own-pane-choice";
import { SelfTestCard } from "./self-test-card";
import { type Trail, useTrail } from "./use-trail";

/** Stands beside the pane's page. */
const supportPage = "support.html";

// The guides of a language are loaded when the first of them is read.
const guidePages = {
  vi: lazy(() => import("./guides-vi").then(({ guides }) => ({ default: guidePageOf(guides) }))),
  en: lazy(() => import("./guides-en").then(({ guides }) => ({ default: guidePageOf(guides) }))),
};

function guidePageOf(texts: GuideTexts) {
  return (props: Omit<ComponentProps<typeof GuidePage>, "texts">) => <GuidePage {...props} texts={texts} />;
}

const useStyles = makeStyles({
  // It takes the focus from the way back, not by Tab.
  home: { outlineStyle: "none" },
  back: { minWidth: "auto", textAlign: "start" },
});

type Props = {
  readonly kind: PaneWorkbookKind;
  /** The view that was shown before help; `null` = none was. */
  readonly from: PaneView | null;
  /** Whether help is what is shown. */
  readonly active: boolean;
};

/** The guides, first what is said about the view that the person comes from; behind them what else there is to know. */
export function HelpView({ kind, from, active }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  const { step, before, ...ways } = useTrail(kind, from);
  const home = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (step === null && wasAway.current) takeFocus(home.current);
    wasAway.current = step !== null;
  }, [step]);
  const Page = guidePages[texts.lang];
  return (
    <>
      {/* Hidden, not gone: a self-test goes on in it. */}
      <div ref={home} className={styles.home} tabIndex={-1} hidden={step !== null}>
        <HelpHome kind={kind} follow={ways.follow} />
      </div>
      {step !== null && (
        <Stack gap={8}>
          <WayBack before={before} back={ways.back} />
          <Suspense fallback={<LoadingLines heights={[48, 96, 96]} />}>
            <Page step={step} active={active} follow={ways.follow} jump={ways.jump} />
          </Suspense>
        </Stack>
      )}
    </>
  );
}

function WayBack({ before, back }: Pick<Trail, "before" | "back">) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  return (
    <nav className={looks.flushStart} aria-label={pane.browse.pathLabel}>
      <Button className={styles.back} size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={back}>
        {before === null ? pane.help.guidesTitle : pane.help.guides[before.place.guide]}
      </Button>
    </nav>
  );
}

function HelpHome({ kind, follow }: Pick<Props, "kind"> & Pick<Trail, "follow">) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.help;
  // On the page there is no add-in to read about.
  const guides = guidesFor(kind).filter((guide) => guide !== "excel" || actions.selfTest !== undefined);
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Heading level={2}>{words.guidesTitle}</Heading>
        <ul className={looks.steps}>
          {guides.map((guide) => (
            <li key={guide}>
              <Link as="button" onClick={() => follow({ guide, section: null })}>
                {words.guides[guide]}
              </Link>
            </li>
          ))}
        </ul>
        {actions.selfTest !== undefined && (
          <Link href={supportPage} target="_blank" rel="noopener">
            {words.support}
          </Link>
        )}
      </Stack>
      <Stack gap={4}>
        <Heading level={2}>{words.privacyTitle}</Heading>
        <Text>{words.privacy}</Text>
      </Stack>
      {actions.ownPane !== undefined && (kind === "board" || kind === "cluster") && (
        <OwnPaneChoice ownPane={actions.ownPane} />
      )}
      {actions.selfTest !== undefined && <SelfTestCard selfTest={actions.selfTest} />}
      <Note>{words.version({ version: appVersion })}</Note>
    </Stack>
  );
}
