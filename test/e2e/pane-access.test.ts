import type { PaneView, PaneWorkbookKind } from "../../src/text/vi/pane/frame";
import { allViews, everyoneCanUse } from "./support/access/pane-for-everyone";
import { findChromium } from "./support/chromium";

const withBrowser = findChromium() === null ? describe.skip : describe;

const ofBoard = allViews("board");

/** The Board's views, and of another workbook those that the Board's hasn't, or the first. */
const firstSeen = (kind: PaneWorkbookKind): readonly PaneView[] => {
  const own = allViews(kind).filter((view) => kind === "board" || !ofBoard.includes(view));
  return own.length > 0 ? own : allViews(kind).slice(0, 1);
};

/** Of those, every third from the second on, or the first. */
const sample = (kind: PaneWorkbookKind): readonly PaneView[] => {
  const own = firstSeen(kind);
  const third = own.filter((_, index) => index % 3 === 1);
  return third.length > 0 ? third : own.slice(0, 1);
};

/** Every view of every workbook, and each in English and in the dark too: test/prove/pane-access.prove.ts. */
withBrowser("everyone can use the pane", () => everyoneCanUse(firstSeen, sample));
