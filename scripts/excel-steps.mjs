// What `npm run excel` and `npm run stop` call on which machine. Kept apart from doing it: Excel itself runs on few of
// them.

/** Called by npx: with what it brings along it takes 450 MB, too much to be a dependency of everyone's. */
const debugging = "office-addin-debugging@7.0.0";
/** A development dependency: npx finds it here and fetches nothing. */
const certificates = "office-addin-dev-certs";

export const port = 3000;

/** Excel with add-ins of the kind of this manifest from a local folder: Windows and macOS. */
export function refusal(platform) {
  if (platform === "win32" || platform === "darwin") return null;
  return [
    "Máy này không có Excel để bàn (chỉ có trên Windows và macOS). Hãy dùng `npm start` để xem phần bổ trợ cạnh một sổ mô phỏng,",
    "hoặc tải dist/addin/manifest.xml lên Excel trên web (Chèn > Phần bổ trợ > Tải phần bổ trợ của tôi lên).",
    "There is no desktop Excel on this system, only on Windows and macOS. `npm start` shows the add-in beside a simulated workbook;",
    "or upload dist/addin/manifest.xml to Excel on the web (Insert > Add-ins > Upload My Add-in).",
  ].join("\n");
}

/** The certificate must be one that the system trusts: Excel shows an empty pane over any other. */
export function beforeServing() {
  return [["npx", "--no", certificates, "install"]];
}

/** `manifest` is the built one. The server is ours, so that none is started for it. */
export function whileServing(manifest) {
  return [
    ["npx", "--yes", debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload"],
  ];
}

export function stopping(manifest, { alsoCertificate }) {
  return [
    ["npx", "--yes", debugging, "stop", manifest, "desktop"],
    ...(alsoCertificate ? [["npx", "--no", certificates, "uninstall"]] : []),
  ];
}
