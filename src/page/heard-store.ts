import type { SessionStore } from "../taskpane/remembered";

/**
 * The same store, which tells of each thing that is put into it: the page around the pane follows the pane's language.
 */
export function heardStore(store: SessionStore, heard: () => void): SessionStore {
  return {
    getItem: (key) => store.getItem(key),
    setItem: (key, value) => {
      store.setItem(key, value);
      heard();
    },
  };
}
