/*
 * The questionnaire: each answer is kept as soon as it is chosen (paragraph 33), a comment as soon as its field is left, without
 * leaving the screen.
 *
 * What was chosen stays in the session storage of this window until the server has acknowledged it, so that a crash, a lost
 * connection or an expired session loses nothing; afterwards nothing of it is left in the browser.
 */
(() => {
  "use strict";

  const root = document.querySelector("[data-answers]");
  if (!root) {
    return;
  }
  const say = root.dataset;
  const storage = "bagalau.survey." + say.reader + "." + say.answers;
  const COMMENT = "comment";
  const waiting = new Map();

  const { commandNumber, saving } = window.Bagalau;
  const tell = saving.teller(say, document.getElementById("survey-status"), document.getElementById("survey-live"));

  const remember = () => {
    if (waiting.size === 0) {
      sessionStorage.removeItem(storage);
      return;
    }
    sessionStorage.setItem(storage, JSON.stringify([...waiting.entries()]));
  };

  const heard = (answer, told, place, entry) => {
    if (waiting.get(place) === entry) {
      waiting.delete(place);
    }
    remember();
    const words = answer.ok ? tell.words("saved") : told.refusal?.words || tell.words("notSaved");
    tell.setStatus(words, answer.ok ? "good" : "bad");
    if (waiting.size === 0 || !answer.ok) {
      tell.announce(words);
    }
    return true;
  };

  const { send } = saving.queue({
    url: say.url,
    tell,
    next: () => [...waiting.entries()][0],
    body: (place, entry) => (place === COMMENT ? { about: say.answers, comment: entry.words } : { about: say.answers, place, choice: entry.choice }),
    heard,
  });

  const keep = (place, choice) => {
    waiting.set(place, { choice, command: commandNumber() });
    remember();
    send();
  };

  root.addEventListener("change", (event) => {
    const question = event.target.closest("[data-place]");
    if (question && event.target.matches("input[type=radio]")) {
      keep(Number(question.dataset.place), Number(event.target.value));
    }
  });

  const comment = root.querySelector("textarea");
  comment?.addEventListener("input", () => {
    waiting.set(COMMENT, { words: comment.value, command: commandNumber() });
    remember();
  });
  comment?.addEventListener("change", send);

  /** A button takes the whole screen with it: it waits until no single answer is on its way that could come after it. */
  document.addEventListener(
    "submit",
    (event) => {
      if (waiting.size === 0 || !root.contains(event.target)) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const form = event.target;
      const by = event.submitter;
      send().then(() => {
        if (waiting.size === 0) {
          delete form.dataset.sent; /* the guard against a double click counted the first attempt */
          form.requestSubmit(by);
        }
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
    kept.forEach(([place, entry]) => {
      if (place === COMMENT) {
        if (comment) {
          waiting.set(place, entry);
          comment.value = entry.words;
        }
        return;
      }
      waiting.set(place, entry);
      const shown = root.querySelector(`[data-place="${place}"] input[value="${entry.choice}"]`);
      if (shown) {
        shown.checked = true;
      }
    });
    if (waiting.size > 0) {
      tell.announce(tell.words("recovered", waiting.size));
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
  recover();
})();
