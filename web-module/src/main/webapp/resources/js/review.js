// The review of a case before it closes: findings by keyboard, own marks by selecting, and on to the next after each decision.
(function () {
  "use strict";
  let current = null;
  let picked = null;
  let goOn = null;
  let last = null;
  let ofFile = false;

  function byId(id) {
    return document.getElementById(id);
  }

  function marks() {
    return Array.from(document.querySelectorAll("#review-body .found"));
  }

  function open() {
    return marks().filter(function (mark) { return mark.dataset.state === "OPEN"; });
  }

  function place(mark) {
    return {
      text: mark.closest("[data-text]").dataset.text,
      start: Number(mark.dataset.start),
      end: Number(mark.dataset.end),
      seen: mark.dataset.state
    };
  }

  function say(text) {
    byId("review-now").textContent = text;
  }

  function choose(mark) {
    if (current) {
      current.classList.remove("now");
    }
    current = mark;
    picked = null;
    if (mark) {
      mark.classList.add("now");
      say(mark.firstChild.textContent + ": " + mark.dataset.says);
    } else {
      say(byId("review-now").dataset.none);
    }
  }

  function go(mark) {
    choose(mark);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  }

  /** The link to the first file nobody decided about. */
  function nextFile() {
    const badge = document.querySelector(".look-list .badge.yellow");
    return badge && badge.closest("li").querySelector("a");
  }

  function step(by) {
    const undecided = open();
    if (!undecided.length) {
      const rest = byId("review-done") || nextFile();
      if (rest) {
        rest.focus();
      }
      return;
    }
    const from = current && document.contains(current) ? current : null;
    const behind = undecided.filter(function (mark) {
      return mark !== from && (!from || (from.compareDocumentPosition(mark) & (by > 0
        ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)));
    });
    const next = by > 0 ? behind[0] : behind[behind.length - 1];
    go(next || undecided[by > 0 ? 0 : undecided.length - 1]);
  }

  /** How many code points of a text stand before a place of the selection; an emoji counts as one. */
  function points(node, offset) {
    const holder = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = holder && holder.closest("[data-start]");
    if (!piece || node.nodeType !== Node.TEXT_NODE || holder.closest(".unseen")) {
      return null;
    }
    return { text: piece.closest("[data-text]"), at: Number(piece.dataset.start) + Array.from(node.data.slice(0, offset)).length };
  }

  /** What stands there already is what she sees of it. */
  function selected(text, start, end) {
    const same = marks().map(place).find(function (at) { return at.text === text && at.start === start && at.end === end; });
    return same || { text: text, start: start, end: end, seen: "PLAIN" };
  }

  function pick() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) {
      return;
    }
    const range = selection.getRangeAt(0);
    const from = points(range.startContainer, range.startOffset);
    const to = points(range.endContainer, range.endOffset);
    if (from && to && from.text === to.text && to.at > from.at) {
      choose(null);
      picked = selected(from.text.dataset.text, from.at, to.at);
      say(byId("review-now").dataset.selected.replace("{0}", selection.toString()));
    }
  }

  function press(deed) {
    const chosen = picked || (current && document.contains(current) ? place(current) : null);
    // Behind a decision the next finding is chosen: taking back means what was decided last.
    const where = deed === "undo" && last && (!chosen || chosen.seen === "OPEN" || chosen.seen === "PLAIN") ? last : chosen;
    if (!where) {
      say(byId("review-now").dataset.none);
      return;
    }
    byId("text").value = where.text;
    byId("start").value = where.start;
    byId("end").value = where.end;
    byId("seen").value = where.seen;
    goOn = { text: where.text, start: where.start, stay: deed === "undo" };
    byId(deed).click();
  }

  function onward() {
    const file = ofFile && nextFile();
    ofFile = false;
    if (file) {
      file.focus();
    } else {
      step(1);
    }
  }

  /**
   * After a decision the page is drawn anew: on to the next that nobody decided about, behind the place she was at; where it
   * was refused, she stays.
   */
  function afterwards() {
    if (!goOn) {
      choose(null);
      // What had the focus was drawn anew, and is gone.
      if (document.activeElement === document.body) {
        onward();
      }
      return;
    }
    const refused = byId("review-said").classList.contains("problem");
    const was = goOn;
    goOn = null;
    picked = null;
    const all = marks();
    const here = all.find(function (mark) {
      const at = place(mark);
      return at.text === was.text && at.start <= was.start && was.start < at.end;
    });
    current = here || null;
    if (!refused) {
      last = here && !was.stay ? place(here) : null;
    }
    if ((was.stay || refused) && here) {
      go(here);
    } else {
      step(1);
    }
  }

  document.addEventListener("click", function (event) {
    const mark = event.target.closest(".found");
    const button = event.target.closest("button[data-press], button[data-step]");
    if (mark && window.getSelection().isCollapsed) {
      choose(mark);
    } else if (button && button.dataset.file) {
      byId("file").value = button.dataset.file;
      ofFile = true;
      byId(button.dataset.press).click();
    } else if (button && button.dataset.press) {
      press(button.dataset.press);
    } else if (button) {
      step(Number(button.dataset.step));
    }
  });

  document.addEventListener("focusin", function (event) {
    const mark = event.target.closest(".found");
    if (mark && mark !== current) {
      choose(mark);
    }
  });

  document.addEventListener("selectionchange", pick);

  document.addEventListener("keydown", function (event) {
    const enters = event.target.dataset && event.target.dataset.enters;
    if (enters && event.key === "Enter") {
      event.preventDefault();
      byId(enters).click();
      return;
    }
    if (!byId("keys").checked || event.ctrlKey || event.metaKey || event.altKey || event.target.type === "text") {
      return;
    }
    const button = document.querySelector("[data-key='" + CSS.escape(event.key.toLowerCase()) + "']");
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", afterwards);
    }
  });
})();
