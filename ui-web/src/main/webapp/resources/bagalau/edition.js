/*
 * The editor of an edition: every field is kept as one goes.
 *
 * The server draws the forms, the figures, the faults and the bench; this script sends each change by itself and then
 * takes over what the server draws anew, never touching the field one is in. What is typed stays in the field and in the
 * session storage until the server has acknowledged it: a crash, a lost connection, an expired session or a second author
 * lose nothing.
 */
(() => {
  "use strict";

  const editor = document.getElementById("edition");
  if (!editor) {
    return;
  }
  const rules = document.getElementById("rules");
  const law = document.getElementById("law");
  const status = document.getElementById("edition-status");
  const live = document.getElementById("edition-live");
  const say = document.getElementById("edition-words").dataset;
  const storage = "bagalau.edition." + editor.dataset.draft;
  const REFRESH_AFTER = 350;

  const waiting = new Map();
  let version = Number(editor.dataset.version);
  let refreshing = null;

  const { commandNumber, saving } = window.Bagalau;
  const tell = saving.teller(say, status, live);
  const { words, announce, setStatus } = tell;

  /* ---------- fields ---------- */

  const field = (path) => rules.querySelector('[data-path="' + CSS.escape(path) + '"]');

  const read = (node) => {
    switch (node.dataset.kind) {
      case "choices":
        return [...node.querySelectorAll("input:checked")].map((box) => box.value);
      case "words":
        return Object.fromEntries(
          [...node.querySelectorAll("[data-lang]")].filter((box) => box.value.trim()).map((box) => [box.dataset.lang, box.value.trim()]),
        );
      case "lines":
        return node.value
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line);
      case "numbers":
        return node.value.split(/[\s,;]+/).filter((number) => number);
      default:
        return node.value;
    }
  };

  const write = (node, value) => {
    switch (node.dataset.kind) {
      case "choices":
        node.querySelectorAll("input").forEach((box) => (box.checked = value.includes(box.value)));
        break;
      case "words":
        node.querySelectorAll("[data-lang]").forEach((box) => (box.value = value[box.dataset.lang] || ""));
        break;
      case "lines":
        node.value = value.join("\n");
        break;
      case "numbers":
        node.value = value.join(", ");
        break;
      default:
        node.value = value;
    }
  };

  const empty = (value) => value === "" || (typeof value === "object" && Object.keys(value).length === 0);
  const note = (node) => document.getElementById("err-" + node.id);

  /** What the server said of a field, beside it; what was typed stays. */
  const complain = (node, text, ...buttons) => {
    const place = node && note(node);
    if (!place) {
      setStatus(text, "bad");
      return;
    }
    node.setAttribute("aria-invalid", "true");
    const line = document.createElement("span");
    line.textContent = text;
    place.replaceChildren(line, ...buttons);
    place.dataset.told = "true";
  };

  const grow = (box) => {
    if (box.tagName === "TEXTAREA") {
      box.style.height = "auto";
      box.style.height = Math.min(box.scrollHeight + 2, 320) + "px";
    }
  };

  /* ---------- keeping ---------- */

  const remember = () => {
    const kept = [...waiting.values()].filter((entry) => entry.what === "SET");
    if (kept.length === 0) {
      sessionStorage.removeItem(storage);
      return;
    }
    sessionStorage.setItem(storage, JSON.stringify(kept));
  };

  const put = (entry) => {
    const key = entry.what === "SET" ? entry.path : entry.what + " " + entry.path + " " + commandNumber();
    const known = waiting.get(key);
    waiting.set(key, { ...entry, version: known && !known.sent ? known.version : version, command: commandNumber() });
    remember();
    send();
  };

  const hear = (answer, body, key, entry) => {
    if (answer.ok && body.version !== undefined) {
      return saved(key, entry, body);
    }
    if (answer.status === 409 && body.refusal && entry.what === "SET") {
      return contest(key, entry, body);
    }
    return dropped(key, entry, body.refusal ? body.refusal.words : words("notSaved"));
  };

  /* one change after the other, so that versions stay in order */
  const { send } = saving.queue({
    url: editor.dataset.url,
    tell,
    next: () => [...waiting.entries()].find(([, entry]) => !entry.contested),
    body: (key, entry) => {
      entry.sent = true;
      return { ...entry, draft: editor.dataset.draft };
    },
    heard: (...answer) => hear(...answer),
  });

  const saved = (key, entry, body) => {
    version = body.version;
    if (waiting.get(key) === entry) {
      waiting.delete(key);
    }
    waiting.forEach((other) => {
      if (!other.contested && !other.sent) {
        other.version = version;
      }
    });
    remember();
    if (waiting.size === 0) {
      setStatus(words("saved", body.at), "good");
      refresh(entry.what === "SET" && !entry.whole ? 0 : entry.path);
    }
    return true;
  };

  /** Refused: what was typed stays in its field with the reason; the document keeps what it had. */
  const dropped = (key, entry, text) => {
    waiting.delete(key);
    remember();
    complain(field(entry.path), text);
    setStatus(words("notSaved"), "bad");
    announce(text);
    return true;
  };

  /** Somebody else changed this very place: both values are shown, and the author chooses. */
  const contest = (key, entry, body) => {
    entry.contested = true;
    const mine = saving.button(words("mine"), () => {
      waiting.delete(key);
      version = Number(editor.dataset.version);
      fetchPage().then((page) => {
        version = Number(page.getElementById("edition").dataset.version);
        put({ what: "SET", path: entry.path, value: entry.value });
      });
    });
    const theirs = saving.button(words("theirs"), () => {
      waiting.delete(key);
      remember();
      refresh(entry.path);
    });
    complain(field(entry.path), body.refusal.words, mine, theirs);
    setStatus(words("notSaved"), "bad");
    announce(body.refusal.words);
    return true;
  };

  /* ---------- what the server draws anew ---------- */

  const fetchPage = async () => {
    const answer = await fetch(window.location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  /** After a change of structure the rules are drawn anew; after a value only what follows from it. */
  const refresh = (structure) => {
    window.clearTimeout(refreshing);
    refreshing = window.setTimeout(() => redraw(structure), structure ? 0 : REFRESH_AFTER);
  };

  const redraw = async (structure) => {
    const page = await fetchPage();
    const fresh = page.getElementById("edition");
    if (!fresh || waiting.size > 0) {
      return;
    }
    version = Number(fresh.dataset.version);
    if (structure) {
      rules.replaceChildren(...document.importNode(page.getElementById("rules"), true).childNodes);
      prepare();
    }
    page.querySelectorAll("[data-live]").forEach((node) => {
      const here = document.getElementById(node.id);
      if (here && !here.contains(document.activeElement) && here.innerHTML !== node.innerHTML) {
        here.replaceChildren(...document.importNode(node, true).childNodes);
      }
    });
    follow(page);
    page.querySelectorAll("#rules [aria-invalid]").forEach((node) => {
      document.getElementById(node.id)?.setAttribute("aria-invalid", node.getAttribute("aria-invalid"));
    });
    if (structure) {
      focusOn(structure);
    }
  };

  /** What the server has written after another field, such as the day of adoption after that of the decision. */
  const follow = (page) => {
    page.querySelectorAll("#rules input[data-path]").forEach((fresh) => {
      const here = field(fresh.dataset.path);
      if (here && here !== document.activeElement && here.value === here.defaultValue) {
        here.value = here.defaultValue = fresh.defaultValue;
      }
    });
  };

  const focusOn = (path) => {
    const inside = [...rules.querySelectorAll("[data-rule], [data-item]")].filter((node) => {
      const at = node.dataset.rule || node.dataset.item;
      return at === path || at.startsWith(path + "[");
    });
    const last = field(path) || inside[inside.length - 1];
    (last?.matches("[data-path]") ? last : last?.querySelector("input, select, textarea"))?.focus();
  };

  /* ---------- the decision's words beside the rules ---------- */

  const paragraphOf = (number) => document.getElementById("text-" + (number || "").split(".")[0]);

  const light = (number) => {
    const paragraph = paragraphOf(number);
    law.querySelectorAll(".on").forEach((each) => each.classList.toggle("on", each === paragraph));
    if (paragraph && !paragraph.classList.contains("on")) {
      paragraph.classList.add("on");
      law.scrollTo({ top: paragraph.offsetTop - law.offsetTop - 24, behavior: "auto" });
    }
  };

  rules.addEventListener("focusin", (event) => {
    const rule = event.target.closest("[data-rule]");
    rules.querySelectorAll(".norm.on").forEach((each) => each.classList.toggle("on", each === rule));
    rule?.classList.add("on");
    light(rule?.dataset.par || event.target.closest("tr")?.querySelector('[data-path$=".par"]')?.value);
  });

  law.addEventListener("click", (event) => {
    const paragraph = event.target.closest(".lawpar");
    if (!paragraph || event.target.closest("a") || window.getSelection().toString()) {
      return;
    }
    const here = rules.querySelector('[data-par="' + paragraph.dataset.paragraph + '"], [data-par^="' + paragraph.dataset.paragraph + '."]');
    light(paragraph.dataset.paragraph);
    if (here) {
      here.scrollIntoView({ block: "center" });
      here.querySelector("input, select, textarea")?.focus({ preventScroll: true });
      return;
    }
    const link = paragraph.querySelector(".lawlinks a");
    if (link) {
      window.location.assign(link.href);
    }
  });

  /* ---------- what people do ---------- */

  rules.addEventListener("change", (event) => {
    const node = event.target.closest("[data-path]");
    if (node) {
      const value = read(node);
      put({ what: "SET", path: node.dataset.path, value: empty(value) ? "" : value });
    }
  });

  rules.addEventListener("input", (event) => grow(event.target));

  rules.addEventListener("click", (event) => {
    const asked = event.target.closest("[data-op]");
    if (!asked) {
      const chip = event.target.closest("[data-show]");
      if (chip) {
        event.preventDefault();
        light(chip.dataset.show);
      }
      return;
    }
    const path = asked.dataset.list;
    const rule = asked.closest("[data-rule]")?.dataset || {};
    const first = rule.cites === "true" && rule.par && !asked.dataset.plain ? { par: rule.par } : {};
    const acts = {
      ADD: () => put({ what: "ADD", path, value: first }),
      RULE: () => put({ what: "SET", path, value: first, whole: true }),
      CLEAR: () => put({ what: "SET", path, value: "", whole: true }),
      MEND: () => {
        const box = field(path);
        const written = asked.dataset.value;
        if (box) {
          box.value = document.documentElement.lang === "en" ? written : written.replace(".", ",");
        }
        put({ what: "SET", path, value: written, whole: true });
      },
      REMOVE: () => put({ what: "REMOVE", path, number: Number(asked.dataset.number) }),
      MOVE: () => put({ what: "MOVE", path, number: Number(asked.dataset.number), to: Number(asked.dataset.to) }),
    };
    asked.disabled = true;
    acts[asked.dataset.op]();
  });

  const prepare = () => {
    const open = rules.dataset.open === "true";
    rules.querySelectorAll("input, select, textarea").forEach((box) => {
      box.disabled = !open;
      grow(box);
    });
  };

  /** After a crash or a reload: what was typed and never acknowledged goes out again, under its own number. */
  const recover = () => {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(storage) || "[]");
    } catch (broken) {
      kept = [];
    }
    kept.forEach((entry) => {
      waiting.set(entry.path, { ...entry, sent: true, contested: false });
      const node = field(entry.path);
      if (node && entry.value !== "") {
        write(node, entry.value);
      }
    });
    if (waiting.size > 0) {
      announce(words("recovered", waiting.size));
      send();
    }
  };

  window.addEventListener("beforeunload", (event) => {
    if (document.activeElement?.closest?.("#rules")) {
      document.activeElement.blur();
    }
    if (waiting.size > 0) {
      event.preventDefault();
    }
  });
  document.getElementById("session")?.addEventListener("close", send);
  window.addEventListener("online", send);

  /** A link to a field leads into it. */
  const arrive = () => {
    const target = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target && rules.contains(target)) {
      target.closest(".norm")?.scrollIntoView({ block: "center" });
      (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea"))?.focus();
    }
  };
  window.addEventListener("hashchange", arrive);

  prepare();
  recover();
  arrive();
})();
