import { serializerVersion } from "./frame-message";

/** What one frame and its parent know each other by. */
export type Conversation = {
  readonly id: string;
  /** The add-in's instance. */
  readonly addin: string;
  /** Of the parent page. The library trusts a parent that came over https from the page's own host name. */
  readonly origin: string;
  readonly locale: string;
};

/** Excel on the web puts this into the frame's name and its address; office.js reads either. */
function hostInfo({ locale, id }: Conversation): string {
  return ["Excel", "Web", "16.01", locale, id, "", "", "0"].join("$");
}

export function frameName(conversation: Conversation): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: hostInfo(conversation),
    xdmInfo: [conversation.id, conversation.addin, conversation.origin].join("|"),
    serializerVersion: String(serializerVersion),
  });
}

export function frameAddress(page: string, conversation: Conversation): string {
  const address = new URL(page, conversation.origin);
  const separator = address.search === "" ? "?" : "&";
  return `${address.origin}${address.pathname}${address.search}${separator}_host_Info=${hostInfo(conversation)}${address.hash}`;
}
