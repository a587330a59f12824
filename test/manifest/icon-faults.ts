import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { allElements, child, type XmlElement } from "./xml-element";

/** All that Office takes; 16, 32 and 80 must be there (docs: Icon element). The product draws every one. */
const sizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

export type Published = {
  readonly baseUrl: string;
  /** The folder that is served there. */
  readonly folder: string;
};

/** Every icon is a PNG of the very size that it is given for. */
export function iconFaults(manifest: XmlElement, published: Published): readonly string[] {
  const images = child(manifest, "VersionOverrides", "Resources", "bt:Images")?.children ?? [];
  const urlOf = (resid: string | undefined): string =>
    images.find(({ attributes }) => attributes["id"] === resid)?.attributes["DefaultValue"] ?? "";
  const icons = allElements(manifest).filter(({ name }) => name === "Icon");
  return [
    ...pictureFaults(child(manifest, "IconUrl")?.attributes["DefaultValue"] ?? "", 32, published),
    ...pictureFaults(child(manifest, "HighResolutionIconUrl")?.attributes["DefaultValue"] ?? "", 64, published),
    ...icons.flatMap((icon) => {
      const given = icon.children.map(({ attributes }) => attributes["size"] ?? "");
      return given.join() === sizes.join() ? [] : [`an icon has the sizes ${given.join(", ")}`];
    }),
    ...icons.flatMap(({ children }) =>
      children.flatMap(({ attributes }) =>
        pictureFaults(urlOf(attributes["resid"]), Number(attributes["size"]), published),
      ),
    ),
  ];
}

function pictureFaults(url: string, size: number, { baseUrl, folder }: Published): readonly string[] {
  if (!url.startsWith(`${baseUrl}/`)) return [`${url || "an icon"} is not under ${baseUrl}`];
  const file = path.join(folder, url.slice(baseUrl.length));
  if (!existsSync(file)) return [`${url} is not there`];
  const measured = pngSize(readFileSync(file));
  return measured === `${size} × ${size}` ? [] : [`${url} is ${measured ?? "no PNG"}, not ${size} × ${size}`];
}

/** Width and height of the IHDR chunk, the first after the signature (PNG specification, 5.2 and 11.2.2). */
function pngSize(bytes: Buffer): string | null {
  const isPng =
    bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) &&
    bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}` : null;
}
