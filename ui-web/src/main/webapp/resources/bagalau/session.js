/*
 * Bağalau: what keeps a page alive. Warns five minutes before the session ends; when it has ended asks to sign in again
 * in a second window and goes on with what was typed; gives each command a number of its own; theme; search; paragraph chips.
 */
(function () {
  "use strict";
  var dialog = document.getElementById("session");
  var MINUTE = 60000;
  var WARNING = 5 * MINUTE;
  var FRESH = 20000;
  var last = Date.now();
  var waiting = null;
  var pending = null;

  function life() {
    return Number(dialog.dataset.minutes || 30) * MINUTE;
  }

  /* ---------- the dialog ---------- */
  function open(state) {
    dialog.dataset.state = state;
    delete dialog.dataset.failed;
    if (!dialog.open) {
      dialog.showModal();
    }
  }
  function close() {
    delete dialog.dataset.state;
    if (dialog.open) {
      dialog.close();
    }
  }
  function alive() {
    return fetch(dialog.dataset.alive, { headers: { Accept: "application/json" }, credentials: "same-origin", cache: "no-store" }).then(
      function (answer) {
        if (answer.ok) {
          touch();
        }
        return answer.ok || answer.status >= 500;
      },
      function () {
        return true; /* no network is no end of the session */
      }
    );
  }
  function touch() {
    last = Date.now();
    if (dialog && dialog.dataset.state === "ending") {
      close();
    }
  }
  function watch() {
    var left = life() - (Date.now() - last);
    if (left <= 0 && dialog.dataset.state !== "ended") {
      alive().then(function (lives) {
        if (!lives) {
          open("ended");
        }
      });
    } else if (left <= WARNING && left > 0 && !dialog.dataset.state) {
      open("ending");
    }
  }

  /* ---------- signing in again ---------- */
  function carry(name, fresh) {
    if (fresh) {
      document.querySelectorAll("input[name='" + name + "']").forEach(function (field) {
        field.value = fresh.value;
      });
    }
  }
  function refreshState() {
    /* a new view of the same page, so that forms may be sent; what was typed stays where it is */
    if (!document.querySelector("input[name='jakarta.faces.ViewState']")) {
      return Promise.resolve();
    }
    return fetch(location.href, { credentials: "same-origin", cache: "no-store" })
      .then(function (answer) {
        return answer.text();
      })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        carry("jakarta.faces.ViewState", page.querySelector("input[name='jakarta.faces.ViewState']"));
        /* the new view expects its own nonce back; the scripts of this document go on with theirs */
        var nonce = /csp\.init\('([^']+)'/.exec(text);
        carry("primefaces.nonce", nonce && { value: nonce[1] });
      });
  }
  function openSecond() {
    delete dialog.dataset.failed;
    if (!window.open(dialog.dataset.again, "bagalau-sign-in", "popup,width=520,height=720")) {
      dialog.dataset.failed = "";
    }
  }
  function signInAgain() {
    openSecond();
    if (waiting) {
      return waiting;
    }
    waiting = new Promise(function (resolve, reject) {
      var channel = new BroadcastChannel("bagalau");
      var done = false;
      function finish() {
        if (done) {
          return;
        }
        done = true;
        clearInterval(timer);
        channel.close();
        waiting = null;
        refreshState().then(function () {
          touch();
          close();
          resolve();
        }, reject);
      }
      channel.onmessage = function (message) {
        if (message.data === "signed-in") {
          finish();
        }
      };
      /* The second window cannot be watched: once it shows the sign-in service, which is another origin, its handle says
         "closed" (cross-origin opener policy). So the session itself is asked, also for somebody who signed in elsewhere. */
      var timer = setInterval(function () {
        fetch(dialog.dataset.alive, { headers: { Accept: "application/json" }, credentials: "same-origin", cache: "no-store" }).then(
          function (answer) {
            if (answer.ok) {
              finish();
            }
          },
          function () {} /* no network: the next round asks again */
        );
      }, 3000);
    });
    return waiting;
  }
  function sessionEnded() {
    open("ended");
  }

  if (dialog) {
    dialog.addEventListener("cancel", function (event) {
      event.preventDefault();
    });
    dialog.addEventListener("click", function (event) {
      var button = event.target.closest("[data-session]");
      if (!button) {
        return;
      }
      if (button.dataset.session === "leave") {
        document.querySelector("form[action$='/signout']").submit();
      } else if (dialog.dataset.state === "ending") {
        alive().then(function (lives) {
          if (lives) {
            close();
          } else {
            open("ended");
          }
        });
      } else {
        signInAgain().then(
          function () {
            if (pending) {
              var form = pending.form;
              var by = pending.by;
              pending = null;
              form.requestSubmit(by);
            }
          },
          function () {}
        );
      }
    });
    setInterval(watch, 15000);
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden) {
        watch();
      }
    });
  }

  /* ---------- forms: nothing typed is sent into an ended session; each command has its own number ---------- */
  function nextCommand() {
    document.querySelectorAll("input[name='bagalau.command']").forEach(function (field) {
      field.value = window.Bagalau.commandNumber();
    });
  }
  document.addEventListener(
    "submit",
    function (event) {
      var form = event.target;
      if (!dialog || form.method !== "post" || event.defaultPrevented || !form.querySelector("input[name='jakarta.faces.ViewState']")) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault(); /* a double click is one command */
        return;
      }
      if (Date.now() - last < FRESH) {
        form.dataset.sent = "1";
        setTimeout(function () {
          delete form.dataset.sent; /* a file that was downloaded leaves the page as it is */
        }, 5000);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      alive().then(function (lives) {
        if (lives) {
          last = Date.now();
          form.requestSubmit(event.submitter);
        } else {
          pending = { form: form, by: event.submitter };
          open("ended");
        }
      });
    },
    true
  );
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });
  function afterAjax(status) {
    if (status === 401) {
      sessionEnded();
    } else {
      touch();
      nextCommand();
      var messages = document.querySelector(".messages .msg");
      if (messages) {
        messages.scrollIntoView({ block: "nearest" });
      }
    }
  }
  if (window.faces && faces.ajax) {
    faces.ajax.addOnEvent(function (event) {
      if (event.status === "complete") {
        afterAjax(event.responseCode);
      }
    });
  }
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", function (event, xhr) {
      afterAjax(xhr ? xhr.status : 200);
    });
  }

  /* ---------- print ---------- */

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  /* ---------- theme ---------- */
  document.addEventListener("click", function (event) {
    var choice = event.target.closest("[data-theme-choice]");
    if (choice) {
      var theme = choice.dataset.themeChoice;
      document.documentElement.dataset.theme = theme;
      document.cookie = "theme=" + theme + ";path=/;max-age=31536000;samesite=lax" + (location.protocol === "https:" ? ";secure" : "");
      document.querySelectorAll("[data-theme-choice]").forEach(function (each) {
        each.setAttribute("aria-pressed", String(each === choice));
      });
    }
    document.querySelectorAll("details.menu[open], details.more[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* ---------- the search of the page: "/" leads there ---------- */
  document.addEventListener("keydown", function (event) {
    var field = document.querySelector('input[type="search"][aria-keyshortcuts="/"]');
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (field && event.key === "/" && !typing && !event.ctrlKey && !event.altKey && !event.metaKey && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  /* ---------- the name of a chosen file: the browser's own words stay in its own language ---------- */
  document.querySelectorAll('input[type="file"][data-chosen]').forEach(function (field) {
    field.addEventListener("change", function () {
      if (field.files.length > 0) {
        document.getElementById(field.dataset.chosen).textContent = field.files[0].name;
      }
    });
  });

  /* ---------- paragraph chips: the words of the decision, in place; without a script the chip is a link ---------- */
  var decision = null;
  var pop = null;
  function closePop(back) {
    if (pop) {
      pop.remove();
      pop = null;
      if (back) {
        back.focus();
      }
    }
  }
  function showParagraph(chip, page) {
    var words = page.querySelector("#" + chip.dataset.par + " .law");
    if (!words) {
      location.href = chip.href;
      return;
    }
    closePop();
    pop = document.createElement("div");
    pop.className = "pop";
    pop.tabIndex = -1;
    pop.setAttribute("role", "dialog");
    pop.setAttribute("aria-label", chip.textContent);
    pop.appendChild(document.importNode(words, true));
    var more = document.createElement("p");
    var link = document.createElement("a");
    link.href = chip.href;
    link.textContent = chip.dataset.open;
    more.appendChild(link);
    pop.appendChild(more);
    document.body.appendChild(pop);
    var box = chip.getBoundingClientRect();
    var left = Math.min(box.left, document.documentElement.clientWidth - pop.offsetWidth - 16);
    pop.style.left = Math.max(16, left) + window.scrollX + "px";
    pop.style.top = box.bottom + 6 + window.scrollY + "px";
    pop.focus();
    pop.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        closePop(chip);
      }
    });
  }
  document.addEventListener("click", function (event) {
    var chip = event.target.closest("a.par[data-par]");
    if (!chip || event.ctrlKey || event.metaKey || event.shiftKey || event.button) {
      if (pop && !pop.contains(event.target)) {
        closePop();
      }
      return;
    }
    event.preventDefault();
    decision =
      decision ||
      fetch(chip.href.split("#")[0], { credentials: "same-origin" })
        .then(function (answer) {
          if (!answer.ok || answer.redirected) {
            throw new Error("The decision cannot be read.");
          }
          return answer.text();
        })
        .then(function (text) {
          return new DOMParser().parseFromString(text, "text/html");
        });
    decision.then(
      function (page) {
        showParagraph(chip, page);
      },
      function () {
        decision = null;
        location.href = chip.href;
      }
    );
  });

  window.Bagalau = Object.assign(window.Bagalau || {}, {
    signInAgain: signInAgain,
    sessionEnded: sessionEnded,
    touch: touch,
  });
})();
