/** The address that manifest.xml is written with. */
export const localhost = "https://localhost:3000";

/** The address without its final slashes. Throws unless it is a plain https address: Office loads nothing else. */
export function readBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain =
    url !== null &&
    url.protocol === "https:" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  if (!plain)
    throw new Error(`The base URL must be a plain https address, such as https://thidua.example.vn/app/: ${text}`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest for another server. AppDomain takes an origin without a path (docs: AppDomain element). */
export function placeManifest(manifest, baseUrl) {
  return manifest
    .replaceAll(`<AppDomain>${localhost}</AppDomain>`, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`)
    .replaceAll(new RegExp(`${localhost}(?=[/"])`, "g"), () => escapeXml(baseUrl));
}

/**
 * The same without the ribbon: catalogues of SharePoint on an organisation's own servers take no VersionOverrides. The
 * add-in then is a pane that is opened from Insert > My Add-ins.
 */
export function paneOnly(manifest) {
  return manifest.replace(/\s*<VersionOverrides [^]*<\/VersionOverrides>/, "");
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
