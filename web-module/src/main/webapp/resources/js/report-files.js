// Sends each file as soon as it is chosen, so that nothing is lost when the form comes back with questions. Without it the
// files go with the form.
(function () {
  "use strict";
  const form = document.getElementById("report");
  const input = document.getElementById("files-input");
  if (!form || !input) {
    return;
  }
  const ADDRESS = "/rapporter/filer";
  const list = document.getElementById("files-waiting");
  const problems = document.getElementById("files-problems");
  const texts = list.dataset;
  let queue = Promise.resolve();
  let busy = 0;

  document.getElementById("attach").parentNode.remove();
  input.removeAttribute("name");

  function token() {
    return form.elements.namedItem("token").value;
  }

  function tell(sentence) {
    const line = document.createElement("p");
    line.className = "problem";
    line.textContent = sentence;
    problems.append(line);
  }

  function entry(name, size) {
    const item = document.createElement("li");
    const title = document.createElement("span");
    title.className = "name";
    title.textContent = name;
    const kilobytes = document.createElement("span");
    kilobytes.className = "size";
    kilobytes.textContent = size;
    item.append(title, " ", kilobytes, " ");
    return item;
  }

  function button(text, name, deed) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.textContent = text;
    const unseen = document.createElement("span");
    unseen.className = "unseen";
    unseen.textContent = " " + name;
    made.append(unseen);
    made.addEventListener("click", deed);
    return made;
  }

  function show(files) {
    Array.from(list.children).filter(function (item) { return !item.dataset.own; })
      .forEach(function (item) { item.remove(); });
    list.prepend.apply(list, files.map(function (file) {
      const item = entry(file.name, file.kilobytes + " kB");
      item.append(button(texts.remove, file.name, function () { post({ fjern: file.id }).then(done, function () {}); }));
      return item;
    }));
  }

  function done(answer) {
    show(answer.files);
    answer.problems.forEach(tell);
  }

  function post(fields) {
    const body = new URLSearchParams(fields);
    body.set("token", token());
    return window.fetch(ADDRESS, { method: "POST", body: body, headers: { Accept: "application/json" } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.json();
      });
  }

  // An old-fashioned request: only it says how far it has come.
  function send(file, bar) {
    return new Promise(function (resolve, reject) {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.set("token", token());
      body.append("files", file, file.name);
      request.open("POST", ADDRESS);
      request.setRequestHeader("Accept", "application/json");
      request.responseType = "json";
      request.upload.addEventListener("progress", function (event) {
        if (event.lengthComputable) {
          bar.value = event.loaded / event.total;
        }
      });
      request.addEventListener("load", function () {
        if (request.status === 200 && request.response) {
          resolve(request.response);
        } else {
          reject(new Error(String(request.status)));
        }
      });
      request.addEventListener("error", reject);
      request.addEventListener("abort", reject);
      request.send(body);
    });
  }

  function count(step) {
    busy += step;
    form.dataset.busy = busy ? "true" : "";
    if (!busy) {
      form.dispatchEvent(new CustomEvent("dpsd:idle"));
    }
  }

  function hold(file) {
    const item = entry(file.name, Math.ceil(file.size / 1000) + " kB");
    item.dataset.own = "true";
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", texts.sending + " " + file.name);
    item.append(bar);
    list.append(item);
    count(1);
    queue = queue.then(function () {
      return send(file, bar);
    }).then(function (answer) {
      item.remove();
      done(answer);
      count(-1);
    }, function () {
      bar.remove();
      const told = document.createElement("span");
      told.className = "problem";
      told.textContent = texts.failed + " ";
      item.append(told, button(texts.again, file.name, function () {
        item.remove();
        hold(file);
      }), " ", button(texts.remove, file.name, function () { item.remove(); }));
      count(-1);
    });
  }

  input.addEventListener("change", function () {
    problems.replaceChildren();
    Array.from(input.files).forEach(function (file) {
      if (file.size > Number(texts.largest)) {
        tell(texts.tooLarge.replace("{0}", file.name));
      } else {
        hold(file);
      }
    });
    input.value = "";
  });

  // The files that came with the page get buttons that need no new page.
  function refresh() {
    post({}).then(function (answer) {
      done(answer);
      if (answer.files.length) {
        document.getElementById("files").open = true;
      }
    }, function () {});
  }

  if (list.children.length) {
    refresh();
  }
  form.addEventListener("dpsd:restored", refresh);
})();
