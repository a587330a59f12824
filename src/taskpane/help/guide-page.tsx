import { Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { Stack, useLooks } from "../states/looks";
import { GuideBlock, type Linking } from "./guide-block";
import { type Guide, type GuideTexts, headingAt, placeLinked, readGuide } from "./guides";
import type { Step } from "./use-trail";

const useStyles = makeStyles({
  // Each of them is to be hit by a finger (WCAG 2.2, 2.5.8).
  content: { display: "inline-block", minHeight: "24px", textAlign: "start" },
  deeper: { paddingInlineStart: "20px" },
  // It takes the focus from a link, not by Tab.
  guide: { overflowWrap: "break-word", "& :focus": { outlineStyle: "none" } },
});

type Props = {
  readonly step: Step;
  /** Whether help is what is shown. */
  readonly active: boolean;
  readonly follow: Linking["follow"];
  /** To a heading of the same guide, counted from 0. */
  readonly jump: (heading: number) => void;
};

/** A guide to be read in the pane, from the place that was asked for. */
export function GuidePage({ texts, ...props }: Props & { readonly texts: GuideTexts }) {
  const styles = useStyles();
  const { guide: name } = props.step.place;
  const { guide, linking } = useMemo(
    () => ({
      guide: readGuide(texts[name]),
      linking: { placeOf: (to: string) => placeLinked(to, texts), follow: props.follow },
    }),
    [texts, name, props.follow],
  );
  const root = useShownPlace(guide, props);
  let heading = 0;
  return (
    <div ref={root} className={styles.guide}>
      <Stack gap={8}>
        {guide.blocks.map((block, at) => {
          const index = block.kind === "heading" ? heading++ : null;
          return (
            // A guide never changes while it is shown.
            <Stack key={at} gap={8}>
              <GuideBlock block={block} index={index} linking={linking} />
              {index === 0 && <Contents guide={guide} jump={props.jump} />}
            </Stack>
          );
        })}
      </Stack>
    </div>
  );
}

/** Scrolls to where the step begins, or to where it was left; the focus follows those who moved within help. */
function useShownPlace(guide: Guide, { step, active }: Props) {
  const { pane } = usePane();
  const names = pane.frame.views;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active || root.current === null) return;
    const heading = headingAt(guide, step.place.section, names);
    const titles = root.current.querySelectorAll<HTMLElement>("[data-heading]");
    const title = titles[heading ?? 0] ?? null;
    if (step.moved) takeFocus(title);
    if (step.left !== null) scrollTo(0, step.left);
    else if (heading === null) scrollTo(0, 0);
    else title?.scrollIntoView();
  }, [guide, step, active, names]);
  return root;
}

function Contents({ guide, jump }: { readonly guide: Guide; readonly jump: Props["jump"] }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  if (guide.headings.length < 3) return null;
  return (
    <nav aria-label={pane.help.contents}>
      <ul className={looks.list}>
        {guide.headings.map(({ level, words }, heading) =>
          heading === 0 ? null : (
            <li key={heading} className={level > 2 ? styles.deeper : undefined}>
              <Link as="button" className={styles.content} onClick={() => jump(heading)}>
                {words}
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
