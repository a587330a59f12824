import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../pane-context";

/** Several hundred rows at once would hold the page while they are drawn, and nobody reads them. */
const shownAtFirst = 30;
const shownMore = 100;

type Props<T> = {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
  /** On the button that shows the next ones; left out: the words for contents. */
  readonly more?: (rest: { readonly count: number }) => string;
};

/** The first of many items, and a button for more of them. */
export function ShownPart<T>({ items, children, more }: Props<T>) {
  const { pane } = usePane();
  const [limit, setLimit] = useState(shownAtFirst);
  const words = more ?? pane.check.more;
  return (
    <>
      {children(items.slice(0, limit))}
      {items.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + shownMore)}>
          {words({ count: Math.min(shownMore, items.length - limit) })}
        </Button>
      )}
    </>
  );
}
