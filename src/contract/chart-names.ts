/** The charts of our sheets, as Excel's selection pane lists them. What has another name there is somebody's own. */
export const chartNames = {
  sending: "TongQuanGuiBaoCao",
  reached: "TongQuanDatMoc",
  points: "TongQuanDiem",
  standing: "TinhHinhCumKhoi",
} as const;
