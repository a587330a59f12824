/*
 * Says so in plain words where the pane cannot run, instead of a blank one. Plain ES5, so that Internet Explorer's and
 * the first Edge's engine can read it: without WebView2 an add-in with a shared runtime runs in them, whatever the
 * Office (docs: Runtimes element). The sentences are in taskpane.html. Unverified in a real Excel.
 */
(function () {
  /* The same as <Requirements> of manifest.xml; a test compares them. */
  var floor = "1.9";

  function show(reason) {
    var page = document.documentElement;
    if (page.className.indexOf("unsupported") === -1) page.className += " unsupported unsupported-" + reason;
  }

  /* What the bundle uses of ES2022's library; whoever has these has its syntax too (Chrome 93, Safari 15.4). */
  function isOldBrowser() {
    return (
      typeof Object.hasOwn !== "function" ||
      typeof Array.prototype.at !== "function" ||
      typeof String.prototype.replaceAll !== "function"
    );
  }

  function isOldExcel(info) {
    return info.host === "Excel" && !Office.context.requirements.isSetSupported("ExcelApi", floor);
  }

  /* This script is after office.js in the page, so that by now it has come or failed. */
  if (isOldBrowser()) show("browser");
  else if (typeof Office === "undefined" || typeof Office.onReady !== "function") show("office");
  else {
    Office.onReady(function (info) {
      if (isOldExcel(info)) show("excel");
    });
  }
})();
