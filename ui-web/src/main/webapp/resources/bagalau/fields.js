/*
 * Fields that are kept as one goes.
 *
 * Inside [data-autosave] every [data-field] is sent by itself when it is left or has rested: to data-url, as JSON, with
 * what its own data-send says besides and with what the field showed when it was drawn, so that only the same field can
 * be contested. What is typed stays in the field, and in the session storage, until the server has acknowledged it: a
 * crash, a lost connection, an expired session or a second writer lose nothing. After a save everything marked
 * [data-live] is taken over as the server draws it anew.
 *
 * Answers: 200 {at, stands}; 409 {refusal: {words}, stands}; 422 {refusal: {words}}; 401 when nobody is signed in.
 */
(() => {
  "use strict";

  const root = document.querySelector("[data-autosave]");
  if (!root) {
    return;
  }
  const say = root.dataset;
  const status = document.getElementById("fields-status");
  const live = document.getElementById("fields-live");
  const storage = "bagalau.fields." + say.autosave;
  const REST = 900;
  const FOCUSABLE = "a, button, summary";

  const waiting = new Map();
  const resting = new Map();
  let redrawing = null;
  let saves = 0;

  const { commandNumber, saving } = window.Bagalau;
  const tell = saving.teller(say, status, live);
  const { words, announce, setStatus } = tell;
  const seenIn = (node) => node.dataset.seen ?? "";
  const fieldOf = (id) => document.getElementById(id);
  const grow = (box) => {
    if (box.tagName === "TEXTAREA") {
      box.style.height = "auto";
      box.style.height = Math.min(box.scrollHeight + 2, 260) + "px";
    }
  };

  const complain = (node, text, ...buttons) => {
    const place = node && document.getElementById("err-" + node.id);
    if (!place) {
      setStatus(text, "bad");
      return;
    }
    node.setAttribute("aria-invalid", "true");
    const line = document.createElement("span");
    line.textContent = text;
    place.replaceChildren(line, ...buttons);
  };
  const settle = (node) => {
    node.removeAttribute("aria-invalid");
    document.getElementById("err-" + node.id)?.replaceChildren();
  };

  /* ---------- keeping ---------- */

  const remember = () => {
    if (waiting.size === 0) {
      sessionStorage.removeItem(storage);
      return;
    }
    sessionStorage.setItem(storage, JSON.stringify([...waiting.entries()]));
  };

  const keep = (node) => {
    window.clearTimeout(resting.get(node.id));
    const known = waiting.get(node.id);
    if (node.value === seenIn(node) && !known) {
      settle(node);
      if (!root.querySelector("[aria-invalid]")) {
        setStatus(words("kept"), "good");
      }
      return;
    }
    if (known && known.typed === node.value) {
      return;
    }
    waiting.set(node.id, { typed: node.value, seen: seenIn(node), command: commandNumber() });
    remember();
    send();
  };

  const hear = (answer, body, id, entry) => {
    if (answer.ok && body.at !== undefined) {
      return saved(id, entry, body);
    }
    if (answer.status === 409 && body.refusal) {
      return contest(id, entry, body);
    }
    return dropped(id, entry, body.refusal ? body.refusal.words : words("notSaved"));
  };

  const { send } = saving.queue({
    url: say.url,
    tell,
    next: () => [...waiting.entries()].find(([id, entry]) => !entry.contested && fieldOf(id)),
    body: (id, entry) => ({ ...JSON.parse(fieldOf(id).dataset.send), seen: entry.seen, typed: entry.typed }),
    heard: (...answer) => hear(...answer),
  });

  const saved = (id, entry, body) => {
    saves++;
    const node = fieldOf(id);
    node.dataset.seen = body.stands;
    settle(node);
    if (waiting.get(id) === entry) {
      waiting.delete(id);
    } else if (waiting.has(id)) {
      waiting.get(id).seen = body.stands;
    }
    remember();
    if (waiting.size === 0) {
      setStatus(words("saved", body.at), "good");
      redraw();
    }
    return true;
  };

  /** Refused: what was typed stays in its field with the reason; the server keeps what it had. */
  const dropped = (id, entry, text) => {
    if (waiting.get(id) === entry) {
      waiting.delete(id);
    }
    remember();
    complain(fieldOf(id), text);
    setStatus(words("notSaved"), "bad");
    announce(text);
    return true;
  };

  /** Somebody else wrote in this very field: both texts are shown, and one of them is chosen. */
  const contest = (id, entry, body) => {
    const node = fieldOf(id);
    entry.contested = true;
    remember();
    const mine = saving.button(words("mine"), () => {
      waiting.delete(id);
      node.dataset.seen = body.stands;
      settle(node);
      keep(node);
    });
    const theirs = saving.button(words("theirs"), () => {
      waiting.delete(id);
      remember();
      node.dataset.seen = body.stands;
      node.value = body.stands;
      settle(node);
      redraw();
    });
    complain(node, body.refusal.words, mine, theirs);
    setStatus(words("notSaved"), "bad");
    announce(body.refusal.words);
    return true;
  };

  /* ---------- what the server draws anew ---------- */

  /** One at a time; answers whether somebody else has changed what is shown here. */
  const redraw = () => {
    redrawing ??= drawAnew()
      .catch(() => false)
      .finally(() => (redrawing = null));
    return redrawing;
  };

  const writingIn = (part) =>
    part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea");

  const drawAnew = async () => {
    const before = saves;
    const answer = await fetch(window.location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector("[data-autosave]") || waiting.size > 0) {
      return false;
    }
    if (before !== saves) {
      return drawAnew(); // drawn before the last field was kept: as good as old
    }
    page.querySelectorAll("[data-live]").forEach((node) => {
      const here = document.getElementById(node.id);
      if (here && here.innerHTML !== node.innerHTML && !writingIn(here)) {
        const at = [...here.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
        here.replaceChildren(...document.importNode(node, true).childNodes);
        if (at >= 0) {
          here.querySelectorAll(FOCUSABLE)[at]?.focus();
        }
      }
    });
    const fresh = [...page.querySelectorAll("[data-field]")];
    const sameFields =
      fresh.length === root.querySelectorAll("[data-field]").length && fresh.every((node) => fieldOf(node.id));
    const others = fresh.filter((node) => fieldOf(node.id) && seenIn(node) !== seenIn(fieldOf(node.id)));
    const taken = others.filter((node) => takeOver(fieldOf(node.id), node));
    // what is not shown here is not signed here: then the number of what was seen stays as it was
    if (sameFields && taken.length === others.length) {
      page.querySelectorAll("input[data-version]").forEach((node) => {
        document.querySelectorAll("input[data-version]").forEach((here) => (here.value = node.value));
      });
    }
    return !sameFields || others.length > 0;
  };

  /** What somebody else has written in a field that nobody here is writing in. */
  const takeOver = (here, node) => {
    if (here === document.activeElement || here.hasAttribute("aria-invalid")) {
      return false;
    }
    here.value = node.value;
    here.dataset.seen = seenIn(node);
    grow(here);
    return true;
  };

  /* ---------- what people do ---------- */

  root.addEventListener("change", (event) => {
    const node = event.target.closest("[data-field]");
    if (node) {
      keep(node);
    }
  });
  root.addEventListener("input", (event) => {
    const node = event.target.closest("[data-field]");
    grow(event.target);
    if (node) {
      window.clearTimeout(resting.get(node.id));
      resting.set(
        node.id,
        window.setTimeout(() => keep(node), REST),
      );
    }
  });

  const afterKeeping = async () => {
    await send();
    return redrawing ? redrawing : false;
  };

  /** A button that changes the whole waits until every field is kept; what cannot be kept stops it. */
  document.addEventListener(
    "submit",
    (event) => {
      root.querySelectorAll("[data-field]").forEach((node) => {
        if (node === document.activeElement) {
          keep(node);
        }
      });
      if (waiting.size === 0 && !redrawing) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const form = event.target;
      const by = event.submitter;
      afterKeeping().then((others) => {
        if (waiting.size > 0 || others) {
          announce(words(waiting.size > 0 ? "notSaved" : "changed"));
          setStatus(words(waiting.size > 0 ? "notSaved" : "changed"), "bad");
          return;
        }
        delete form.dataset.sent; /* the guard against a double click counted the first attempt */
        form.requestSubmit(by?.id ? document.getElementById(by.id) : by); // the button may have been drawn anew
      });
    },
    true,
  );

  const recover = () => {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(storage) || "[]");
    } catch (broken) {
      kept = [];
    }
    kept.forEach(([id, entry]) => {
      const node = fieldOf(id);
      if (node) {
        waiting.set(id, { ...entry, contested: false });
        node.value = entry.typed;
      }
    });
    remember();
    if (waiting.size > 0) {
      announce(words("recovered", waiting.size));
      send();
    }
  };

  window.addEventListener("beforeunload", (event) => {
    if (waiting.size > 0) {
      event.preventDefault();
    }
  });
  document.getElementById("session")?.addEventListener("close", send);
  window.addEventListener("online", send);
  root.querySelectorAll("textarea").forEach(grow);
  /* for the scripts of single pages: what they send is shown as the server draws it */
  window.Bagalau.redraw = redraw;
  recover();
})();
