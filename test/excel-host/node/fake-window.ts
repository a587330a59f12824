/** The few browser globals that Microsoft's files touch while they load; none of them does anything. */
export function fakeWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    removeChild: nothing,
    getElementsByTagName: () => [],
  });
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const document = {
    ...element(),
    createElement: element,
    createTextNode: element,
    getElementById: () => null,
    querySelector: () => null,
    removeEventListener: nothing,
    body: element(),
    head: element(),
    documentElement: element(),
    cookie: "",
    URL: location.href,
    location,
  };
  const browser: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "Node", language: "en-US" },
    addEventListener: nothing,
    removeEventListener: nothing,
    attachEvent: nothing,
    postMessage: nothing,
    localStorage: storage(),
    sessionStorage: storage(),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    name: "",
    console,
  };
  return Object.assign(browser, { window: browser, self: browser, top: browser, parent: browser });
}

function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
