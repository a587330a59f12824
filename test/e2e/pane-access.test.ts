import { allViews, everyoneCanUse } from "./support/access/pane-for-everyone";
import { findChromium } from "./support/chromium";

const withBrowser = findChromium() === null ? describe.skip : describe;

const ofBoard = allViews("board");

/**
 * Of a cluster's workbook, English and the dark are asked where the Board's has no such view; the whole is asked in
 * test/prove/pane-access.prove.ts.
 */
withBrowser("everyone can use the pane", () =>
  everyoneCanUse((kind) => allViews(kind).filter((view) => kind !== "cluster" || !ofBoard.includes(view))),
);
