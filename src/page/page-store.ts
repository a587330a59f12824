import { recall, remember, type SessionStore } from "../taskpane/remembered";

/**
 * What the page remembers: the view as long as it is open, the language for the next time, too. `lasting` is the
 * browser's own storage, which may throw as soon as it is asked for: a file's own page has none in every browser.
 */
export function pageStore(lasting: () => SessionStore): SessionStore {
  const lasts = lastingStore(lasting);
  const store = storeInMemory();
  remember(store, { language: recall(lasts).language, view: null });
  return {
    getItem: store.getItem,
    setItem: (key, value) => {
      store.setItem(key, value);
      remember(lasts, { language: recall(store).language, view: null });
    },
  };
}

/** What a person keeps an eye on stays for the next time where the browser allows it; else as long as the page. */
export function lastingStore(lasting: () => SessionStore): SessionStore {
  try {
    return lasting();
  } catch {
    return storeInMemory();
  }
}

function storeInMemory(): SessionStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
