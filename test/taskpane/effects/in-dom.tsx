import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { PaneProvider, type PaneContext } from "../../../src/taskpane/pane-context";
import { vi } from "../../../src/text/vi";
import { pane } from "../../../src/text/vi/pane";

type Acts = PaneContext["actions"];

// This document ends an animation with a failure that nobody catches; without the method Fluent UI moves nothing.
Reflect.deleteProperty(Element.prototype, "animate");

/** Not every place has these, so that a view looks whether one is there. */
const ofThePlace: ReadonlySet<keyof Acts> = new Set(["goTo", "watchAnswers", "watchPages", "noFolders", "ownPane"]);

/** Acts that the view may ask for; any other is a fault of the view. */
export function actsOf(given: Partial<Acts>): Acts {
  return new Proxy(given as Acts, {
    get: (acts, name: keyof Acts) => {
      if (name in acts || ofThePlace.has(name)) return acts[name];
      return () => {
        throw new Error(`${String(name)} was asked for`);
      };
    },
  });
}

export type InPane = RenderResult & {
  /** How often the view said that the workbook is another now. */
  readonly changed: jest.Mock;
  readonly announced: readonly string[];
  readonly redraw: (view: ReactElement) => void;
  readonly press: (name: string) => Promise<void>;
};

/** A view drawn into a document, with its effects, as the pane draws it. */
export async function inPane(view: ReactElement, given: Partial<Acts>): Promise<InPane> {
  const changed = jest.fn();
  const announced: string[] = [];
  const value: PaneContext = {
    actions: actsOf(given),
    pane,
    texts: vi,
    go: { show: () => undefined, open: () => undefined, changed },
    saveFile: () => Promise.resolve("saved"),
    lasting: { getItem: () => null, setItem: () => undefined },
    announce: (sentence) => void announced.push(sentence),
  };
  const around = (content: ReactElement) => (
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={value}>{content}</PaneProvider>
    </FluentProvider>
  );
  const drawn = await act(() => Promise.resolve(render(around(view))));
  return {
    ...drawn,
    changed,
    announced,
    redraw: (next) => drawn.rerender(around(next)),
    press: (name) => act(() => Promise.resolve(void fireEvent.click(drawn.getByRole("button", { name })))),
  };
}

export type Later<T> = {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => Promise<void>;
  readonly reject: (cause: unknown) => Promise<void>;
};

/** An answer that comes when the test says so. */
export function later<T>(): Later<T> {
  const settle: { resolve?: (value: T) => void; reject?: (cause: unknown) => void } = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(settle, { resolve, reject }));
  return {
    promise,
    resolve: (value) => act(() => Promise.resolve(settle.resolve?.(value))),
    reject: (cause) => act(() => Promise.resolve(settle.reject?.(cause))),
  };
}
