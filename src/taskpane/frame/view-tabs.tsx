import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PaneView } from "../../text/vi/pane/frame";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", overflow: "hidden" },
  more: { alignSelf: "center", flexShrink: 0 },
});

type Props = { readonly views: readonly PaneView[]; readonly view: PaneView; readonly show: (view: PaneView) => void };

/**
 * The path's views; those that have no room are in a menu beside the tabs: a list of tabs may hold nothing else (ARIA
 * 1.2).
 */
export function ViewTabs({ views, view, show }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  if (views.length < 2) return null;
  return (
    <Overflow minimumVisible={2} padding={0}>
      <div className={styles.root}>
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => show(value as PaneView)}
          aria-label={pane.frame.viewsLabel}
        >
          {views.map((each) => (
            <OverflowItem key={each} id={each} priority={each === view ? 2 : 1}>
              <Tab value={each} id={`tab-${each}`} aria-controls={`view-${each}`}>
                {pane.frame.views[each]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews views={views} show={show} />
      </div>
    </Overflow>
  );
}

function MoreViews({ views, show }: Pick<Props, "views" | "show">) {
  const styles = useStyles();
  const { pane } = usePane();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const [open, setOpen] = useState(false);
  if (!isOverflowing && !open) return null;
  return (
    <Menu open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <div ref={ref} className={styles.more}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="transparent"
            icon={<MoreHorizontalRegular />}
            aria-label={pane.frame.moreViews}
          />
        </MenuTrigger>
      </div>
      <MenuPopover>
        <MenuList>
          {views.map((each) => (
            <MoreView key={each} view={each} show={show} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** An open menu stays as it was opened: an item whose tab finds room meanwhile would be gone from under the pointer. */
function MoreView({ view, show }: { readonly view: PaneView; readonly show: Props["show"] }) {
  const { pane } = usePane();
  const [inRowWhenOpened] = useState(useIsOverflowItemVisible(view));
  return inRowWhenOpened ? null : <MenuItem onClick={() => show(view)}>{pane.frame.views[view]}</MenuItem>;
}
