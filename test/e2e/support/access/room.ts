import type { Screen } from "./steady";

/** What reaches beyond the right edge, so that the page scrolls sideways; the innermost elements, each by its words. */
export async function sidewaysScrolling(screen: Screen): Promise<readonly string[]> {
  return screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const innermost = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
    return [
      `${scrollWidth} px in ${clientWidth} px`,
      ...innermost.slice(0, 5).map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 60)}`),
    ];
  });
}

/**
 * Text at twice its size and nothing else larger, as an office worker sets it in Windows: every size of letters and
 * lines is a token of the theme, so the tokens are doubled.
 */
export async function doubleText(screen: Screen): Promise<() => Promise<void>> {
  await screen.evaluate(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    if (provider === null) throw new Error("The page has no theme");
    const theme = getComputedStyle(provider);
    const sizes = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []))
      .filter((name) => /^--(?:fontSize|lineHeight)/u.test(name));
    const doubled = [...new Set(sizes)].map(
      (name) => `${name}: ${2 * Number.parseFloat(theme.getPropertyValue(name))}px !important;`,
    );
    if (doubled.length < 10) throw new Error("The theme states no sizes");
    document.head.append(
      Object.assign(document.createElement("style"), {
        id: "double-text",
        textContent: `.fui-FluentProvider { ${doubled.join(" ")} }`,
      }),
    );
  });
  return () => screen.evaluate(() => document.getElementById("double-text")?.remove());
}
