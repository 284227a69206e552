// Staff pages: warns before the session ends, and leads to the log-in page when it has.
// Fires on document, for scripts of pages: "dpsd:session-ending" shortly before the end (detail.seconds), a last moment to
// save; requests made from then on do not make the session longer. "dpsd:session-ended" when the page is about to go.
(function () {
  "use strict";
  const ADDRESS = "/session";
  const BACKGROUND = "X-DPSD-Background";
  const LAST_MOMENT = 20;
  const TOUCH = 2 * 60 * 1000;
  const RECENT = 10 * 1000;

  let dialog;
  let idleEnd = 0;
  let absoluteEnd = 0;
  let warning = 0;
  let lastDeed = Date.now();
  let lastTouch = Date.now();
  let ending = false;
  let asking = false;
  let read = false;

  function end() {
    return Math.min(idleEnd, absoluteEnd);
  }

  function left() {
    return Math.max(0, Math.ceil((end() - Date.now()) / 1000));
  }

  function learn(times) {
    idleEnd = Date.now() + times.idle * 1000;
    absoluteEnd = Date.now() + times.absolute * 1000;
    if (left() > warning) {
      ending = false;
      read = false;
      if (dialog.open) {
        dialog.close();
      }
    }
  }

  function gone() {
    document.dispatchEvent(new CustomEvent("dpsd:session-ended"));
    const here = window.location.pathname + window.location.search;
    window.location.assign("/log-ind?retur=" + encodeURIComponent(here) + "&ud=tid");
  }

  /** Asks how long it still lasts; as a POST it lasts longer. Another tab may have made it longer, or have logged out. */
  function ask(method, then) {
    if (asking) {
      return;
    }
    asking = true;
    window.fetch(ADDRESS, { method: method, redirect: "manual", cache: "no-store" }).then(function (answer) {
      if (!answer.ok) {
        return null;
      }
      return answer.json();
    }).then(function (times) {
      asking = false;
      if (times) {
        learn(times);
      } else {
        idleEnd = Date.now();
      }
      then(Boolean(times));
    }).catch(function () {
      // The server cannot be reached: the clock goes on.
      asking = false;
      then(true);
    });
  }

  function show() {
    const why = absoluteEnd <= idleEnd ? "absolute" : "idle";
    dialog.querySelectorAll("[data-why]").forEach(function (part) {
      part.hidden = part.dataset.why !== why;
    });
    if (!dialog.open && !(why === "absolute" && read)) {
      dialog.showModal();
      const button = dialog.querySelector("button[data-why=" + why + "]");
      button.focus();
    }
  }

  function count() {
    const seconds = left();
    const text = dialog.dataset.left
      .replace("{0}", Math.floor(seconds / 60)).replace("{1}", seconds % 60);
    dialog.querySelector("[data-shows=left]").textContent = text;
    if (seconds % 60 === 0 || seconds === 30) {
      dialog.querySelector("[data-shows=said]").textContent = text;
    }
  }

  function stay() {
    lastTouch = Date.now();
    ask("POST", function (lives) {
      if (!lives) {
        gone();
      }
    });
  }

  function tick() {
    const seconds = left();
    if (seconds > warning) {
      return;
    }
    if (seconds === 0) {
      ask("GET", function (lives) {
        if (!lives || left() === 0) {
          window.clearInterval(timer);
          gone();
        }
      });
      return;
    }
    if (!dialog.open && !read) {
      ask("GET", function (lives) {
        if (!lives) {
          gone();
        } else if (left() <= warning) {
          show();
          count();
        }
      });
      return;
    }
    count();
    if (seconds <= LAST_MOMENT && !ending) {
      ending = true;
      document.dispatchEvent(new CustomEvent("dpsd:session-ending", { detail: { seconds: seconds } }));
    }
  }

  /** Somebody who types for long sends nothing: her work counts as a deed, every two minutes. */
  function active() {
    lastDeed = Date.now();
    if (!dialog.open && !ending && lastDeed - lastTouch > TOUCH) {
      stay();
    }
  }

  let timer = 0;

  document.addEventListener("DOMContentLoaded", function () {
    dialog = document.getElementById("session-dialog");
    if (!dialog) {
      return;
    }
    warning = Number(dialog.dataset.warning);
    learn({ idle: Number(dialog.dataset.idle), absolute: Number(dialog.dataset.absolute) });
    dialog.querySelector("[data-stays]").addEventListener("click", stay);
    dialog.querySelector("[data-reads]").addEventListener("click", function () {
      read = true;
      dialog.close();
    });
    dialog.addEventListener("cancel", function (event) {
      event.preventDefault();
      if (absoluteEnd <= idleEnd) {
        read = true;
        dialog.close();
      } else {
        stay();
      }
    });
    document.addEventListener("keydown", active, true);
    document.addEventListener("pointerdown", active, true);
    timer = window.setInterval(tick, 1000);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", function (event, xhr) {
        // What nobody pressed for, a page asks by itself.
        if (ending || Date.now() - lastDeed > RECENT) {
          xhr.setRequestHeader(BACKGROUND, "1");
        } else {
          lastTouch = Date.now();
          idleEnd = Math.max(idleEnd, Date.now() + Number(dialog.dataset.idle) * 1000);
        }
      });
    }
  });
})();
