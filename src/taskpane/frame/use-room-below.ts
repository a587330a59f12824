import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps what is scrolled to, as by Tab, from lying under the part that stays on top (WCAG 2.2, 2.4.11), however high it
 * is.
 */
export function useRoomBelow(): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = top.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBlockStart = `${element.offsetHeight + 4}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return top;
}
