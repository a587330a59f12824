/** Where the focus came to, and what was seen of where it was. */
export type FocusStop = {
  /** A number for the element, the same each time; `null` = the focus left the page. */
  readonly id: number | null;
  /** Where arrow keys lead from one element to the next, the number of them all, else its own. */
  readonly group: number | null;
  readonly name: string;
  /** After the stop before it in the document. */
  readonly after: boolean;
  /** Whether something of it is to be seen: not below the header, not outside of the window. */
  readonly seen: boolean;
  /** The element that had the focus before and looks no different without it; `null` = it does. */
  readonly plain: string | null;
};

/** Stands in the page and follows the focus. */
export type FocusProbe = {
  /** Puts the start of the Tab order before the page's first element, at its top. */
  readonly start: () => void;
  /** Gives the focus to an element that had it before. */
  readonly back: (id: number) => void;
  /** Where the focus is now that a key was pressed, once nothing moves. */
  readonly stop: () => Promise<FocusStop>;
  /** Every element that Tab has to reach, by its group and name. */
  readonly expected: () => readonly (readonly [number, string])[];
  /** Controls that no key reaches: out of the Tab order, and in nothing whose arrow keys lead to them. */
  readonly unreachable: () => readonly string[];
};

declare global {
  interface Window {
    focusProbe?: FocusProbe;
  }
}

/** Runs in the page: it can use nothing from outside of itself. */
export function installFocusProbe(): void {
  if (window.focusProbe !== undefined) return;
  const native = 'a[href], button, input, select, textarea, summary, [contenteditable="true"]';
  const composites =
    '[role="tablist"], [role="toolbar"], [role="radiogroup"], [role="listbox"], [role="menu"], [role="grid"], [role="tree"]';
  const numbers = new Map<Element, number>();
  let before: { readonly element: Element; readonly look: string } | null = null;

  const numberOf = (element: Element): number => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  const groupOf = (element: Element): number => numberOf(element.closest(composites) ?? element);
  const usable = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement &&
    !element.matches(":disabled, [data-tabster-dummy]") &&
    element.closest("[inert], [aria-hidden='true']") === null &&
    element.checkVisibility({ visibilityProperty: true });
  const otherRadioOf = (element: HTMLElement): boolean =>
    element instanceof HTMLInputElement &&
    element.type === "radio" &&
    !element.checked &&
    document.querySelector(`input[type="radio"][name="${CSS.escape(element.name)}"]:checked`) !== null;
  const tabbableIn = (place: ParentNode): readonly HTMLElement[] =>
    [...place.querySelectorAll(`${native}, [tabindex]`)]
      .filter(usable)
      .filter((element) => element.tabIndex >= 0 && !otherRadioOf(element));
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? (element instanceof HTMLElement ? element.innerText : "")).trim().slice(0, 50)}”`;
  const clear = (colour: string): boolean => colour === "transparent" || /^rgba\(.*, 0\)$/u.test(colour);

  const frameOf = (element: Element, pseudo: string | null): string => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo !== null && style.content === "none") return "";
    const lines = ["outline", "border-top", "border-right", "border-bottom", "border-left"].map((side) => {
      const [line, width, colour] = ["style", "width", "color"].map((part) =>
        style.getPropertyValue(`${side}-${part}`),
      );
      return line === "none" || width === "0px" || clear(colour ?? "") ? "" : `${width} ${colour}`;
    });
    return [...lines, style.boxShadow, style.transform, style.textDecoration].join("|");
  };
  /**
   * Lines alone: a colour of the ground or of letters is no sign that everyone sees. Frames around it count where
   * nothing else in them takes the focus.
   */
  const lookOf = (element: Element): string => {
    const around: Element[] = [element];
    for (
      let parent = element.parentElement;
      parent !== null && around.length < 4 && tabbableIn(parent).length === 1;
      parent = parent.parentElement
    )
      around.push(parent);
    return around.flatMap((each) => [null, "::before", "::after"].map((pseudo) => frameOf(each, pseudo))).join("\n");
  };

  const seen = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.5, 0.1, 0.9].some((down) => {
      // A tooltip of the element before it goes away by itself.
      const found = document
        .elementsFromPoint(left + width / 2, top + down * height)
        .find((each) => each.closest('[role="tooltip"]') === null);
      return found !== undefined && (element.contains(found) || found.contains(element));
    });
  };
  const still = async (): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    );
  };

  window.focusProbe = {
    start: () => {
      before = null;
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
      scrollTo(0, 0);
    },
    back: (id) => {
      before = null;
      for (const [element, number] of numbers) if (number === id && element instanceof HTMLElement) element.focus();
    },
    stop: async () => {
      await still();
      const element = document.activeElement;
      const plain =
        before !== null && before.element !== element && lookOf(before.element) === before.look
          ? named(before.element)
          : null;
      if (element === null || element === document.body || !document.hasFocus())
        return { id: null, group: null, name: "", after: true, seen: true, plain };
      const after =
        before === null || (before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      before = { element, look: lookOf(element) };
      return {
        id: numberOf(element),
        group: groupOf(element),
        name: named(element),
        after,
        seen: seen(element),
        plain,
      };
    },
    expected: () => tabbableIn(document).map((element) => [groupOf(element), named(element)] as const),
    unreachable: () =>
      [...document.querySelectorAll(native)]
        .filter(usable)
        .filter((element) => element.tabIndex < 0 && element.closest(composites) === null)
        .map(named),
  };
}
