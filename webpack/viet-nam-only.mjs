// date-holidays brings the holidays of every country, moment the time zones and the words of every one: 1.5 MB of the pane's
// scripts. The pane asks for Viet Nam alone (src/hosts/holidays.ts).
const country = "VN";

/** date-holidays' data without the other countries. */
export function holidaysOfVietNam({ holidays, ...rest }) {
  return { ...rest, holidays: { [country]: holidays[country] } };
}

/** moment-timezone's packed data without other zones; `zones` are names, which may be links to zones of another name. */
export function zonesOnly({ zones, links, ...rest }, wanted) {
  const keptLinks = links.filter((link) => wanted.includes(link.split("|")[1]));
  const names = [...wanted, ...keptLinks.map((link) => link.split("|")[0])];
  return { ...rest, zones: zones.filter((zone) => names.includes(zone.split("|")[0])), links: keptLinks, countries: [] };
}

/** Country and its zones as date-holidays names them. */
export const vietNamZones = ["Asia/Ho_Chi_Minh", "Asia/Bangkok"];

/** A webpack loader for the two files of data. */
export default function vietNamOnly(text) {
  if (this.resourcePath.endsWith(".json")) return JSON.stringify(zonesOnly(JSON.parse(text), vietNamZones));
  const data = JSON.parse(text.slice(text.indexOf("{")));
  return `export const data = ${JSON.stringify(holidaysOfVietNam(data))};`;
}
