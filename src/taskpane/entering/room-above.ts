const bars = "[data-write-bar]";

/**
 * For the ref of a bar that stays at the bottom: keeps what is scrolled to, as by Tab, from lying under it (WCAG 2.2,
 * 2.4.11), however high it is. Bars of hidden views have no height.
 */
export function roomAbove(bar: HTMLDivElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const measure = (): void => {
    const highest = Math.max(
      0,
      ...[...document.querySelectorAll<HTMLElement>(bars)].map(({ offsetHeight }) => offsetHeight),
    );
    document.documentElement.style.scrollPaddingBlockEnd = `${highest + 4}px`;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(bar);
  return () => {
    observer.disconnect();
    measure();
  };
}
