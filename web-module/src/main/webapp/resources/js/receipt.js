// The report was received: print it, and let the form behind "back" start empty (the next person may sit here).
(function () {
  "use strict";
  const print = document.getElementById("print");
  print.hidden = false;
  print.addEventListener("click", function () { window.print(); });
  try {
    window.sessionStorage.setItem("dpsd.sent", "1");
  } catch (e) {
    // A browser that keeps nothing also restores nothing.
    return;
  }
})();
