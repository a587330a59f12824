import { excelOnTheWeb, type ExcelOnTheWeb, type WebOptions } from "../web/excel-on-the-web";

export type PaneFrame = ExcelOnTheWeb & { readonly document: () => Document | null };

/** Opens the add-in's page in a frame, as Excel on the web does, and answers what it posts. */
export function openPane(place: HTMLElement, options: Omit<WebOptions, "origin" | "send" | "window">): PaneFrame {
  const frame = Object.assign(document.createElement("iframe"), { title: options.addinName });
  const web = excelOnTheWeb({
    ...options,
    origin: location.origin,
    window: { width: window.innerWidth, height: window.innerHeight },
    send: (text) => frame.contentWindow?.postMessage(text, location.origin),
  });
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow) web.receive(event.data);
  });
  Object.assign(frame, { name: web.frame.name, src: web.frame.address });
  place.append(frame);
  return { ...web, document: () => frame.contentDocument };
}
