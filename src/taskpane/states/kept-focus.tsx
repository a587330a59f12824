import { useLayoutEffect, useRef, type FocusEvent, type ReactNode } from "react";
import { takeFocus } from "./take-focus";

/** What can be reached by Tab in a list of ours. */
const reached = "button, summary, select, textarea, a[href]";

type Props = {
  /** Is another each time something else is drawn. */
  readonly shown: unknown;
  readonly children: ReactNode;
};

/**
 * Keeps the place of the keyboard in a list that is drawn anew: where the focused thing is gone, what now stands in its
 * place has the focus, else the last of the list.
 */
export function KeptFocus({ shown, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = last;
    if (
      root.current === null ||
      current === null ||
      current.element.isConnected ||
      document.activeElement !== document.body
    )
      return;
    const all = allReached(root.current);
    last.current = null;
    takeFocus(all[Math.min(current.index, all.length - 1)] ?? null);
  }, [shown]);
  const remember = ({ target, currentTarget }: FocusEvent<HTMLDivElement>): void => {
    last.current = { element: target, index: allReached(currentTarget).indexOf(target) };
  };
  return (
    <div ref={root} onFocus={remember}>
      {children}
    </div>
  );
}

function allReached(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(reached)];
}
