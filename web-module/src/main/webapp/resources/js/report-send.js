// Sends the report once, and only while there is a connection: without one the browser would show its own error page in
// place of the form. The server would answer a second sending with the same receipt anyhow.
(function () {
  "use strict";
  const form = document.getElementById("report");
  if (!form) {
    return;
  }
  const send = document.getElementById("send");
  const offline = document.getElementById("offline");
  const told = offline.textContent;
  let asking = false;
  let sure = false;
  let waiting = false;

  // Files have been sent already; without scripts every button must take them along.
  form.querySelectorAll("[formaction]").forEach(function (button) {
    button.removeAttribute("formaction");
    button.removeAttribute("formenctype");
  });

  function away() {
    offline.textContent = told;
    offline.hidden = false;
    offline.focus();
  }

  // Any answer is a connection; what it says does not matter.
  function connected() {
    if (!window.navigator.onLine) {
      return Promise.reject(new Error("offline"));
    }
    return window.fetch("/resources/img/mark.svg", { method: "HEAD", cache: "no-store" });
  }

  form.addEventListener("submit", function (event) {
    if (event.submitter && event.submitter !== send) {
      return;
    }
    if (sure) {
      sure = false;
      window.setTimeout(function () { send.disabled = true; }, 0);
      return;
    }
    event.preventDefault();
    if (form.dataset.busy) {
      waiting = true;
      return;
    }
    if (asking) {
      return;
    }
    asking = true;
    connected().then(function () {
      asking = false;
      sure = true;
      offline.hidden = true;
      form.requestSubmit(send);
    }, function () {
      asking = false;
      away();
    });
  });

  // Files were still on their way.
  form.addEventListener("dpsd:idle", function () {
    if (waiting) {
      waiting = false;
      form.requestSubmit(send);
    }
  });
  window.addEventListener("online", function () {
    if (!offline.hidden) {
      offline.textContent = offline.dataset.back;
    }
  });
  window.addEventListener("pageshow", function () {
    asking = false;
    sure = false;
    send.disabled = false;
  });
})();
