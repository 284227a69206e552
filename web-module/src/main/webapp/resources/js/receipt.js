// The report was received: print it, and let the form behind "back" start empty (the next person may sit here).
(function () {
  "use strict";
  const print = document.getElementById("print");
  print.hidden = false;
  print.addEventListener("click", function () { window.print(); });
  // The address holds the key of the form that was sent: its draft has done its work.
  const key = (new URLSearchParams(window.location.search).get("k") || "").split(".")[1];
  try {
    window.localStorage.removeItem("dpsd.kladde." + key);
    const here = JSON.parse(window.sessionStorage.getItem("dpsd.fane"));
    if (here && here.token.split(".")[1] === key) {
      window.sessionStorage.removeItem("dpsd.fane");
    }
    window.sessionStorage.setItem("dpsd.sent", "1");
  } catch (e) {
    // A browser that keeps nothing also restores nothing.
    return;
  }
})();
