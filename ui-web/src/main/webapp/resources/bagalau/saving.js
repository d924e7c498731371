/*
 * How a page sends what was typed: one after the other, each under a number of its own, once more after a lost line, and
 * never past the end of the session. The grid of marks, the editor of editions and the forms kept field by field use it.
 */
(() => {
  "use strict";

  const RETRY = [2000, 5000, 10000, 30000];

  /** A number for a command; by hand, as the browser makes them over https only. */
  const commandNumber = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };

  /**
   * What the page says of keeping.
   *
   * say: the page's words by key; status: where it always stands whether all is kept; live: what is read aloud.
   */
  const teller = (say, status, live) => ({
    words: (key, ...args) => args.reduce((text, arg, i) => text.replaceAll("{" + i + "}", arg), say[key] || ""),
    announce: (text) => {
      live.textContent = "";
      window.setTimeout(() => (live.textContent = text), 30);
    },
    setStatus: (text, state) => {
      status.className = "saved " + state;
      status.lastElementChild.textContent = text;
    },
  });

  /**
   * A queue to one address.
   *
   * next: the [key, entry] to be sent, or nothing; entry.command is its number. body: what is sent of it. heard: takes the
   * answer with its JSON ({} if it had none) and says whether the next one may follow.
   */
  const queue = ({ url, tell, next, body, heard }) => {
    let sending = null;
    let failures = 0;

    /** One after the other; whoever asks while one is on its way waits for the same end. */
    const send = () => {
      sending ??= sendAll().finally(() => (sending = null));
      return sending;
    };

    const sendAll = async () => {
      for (let entry = next(), goOn = true; goOn && entry; entry = next()) {
        goOn = await sendOne(...entry);
      }
    };

    const sendOne = async (key, entry) => {
      tell.setStatus(tell.words("saving"), "busy");
      try {
        const answer = await fetch(url, {
          method: "POST",
          credentials: "same-origin",
          headers: { "Content-Type": "application/json", Accept: "application/json", "Idempotency-Key": entry.command },
          body: JSON.stringify(body(key, entry)),
        });
        return await hear(answer, key, entry);
      } catch (lost) {
        return later();
      }
    };

    const hear = async (answer, key, entry) => {
      if (answer.status === 401) {
        tell.setStatus(tell.words("signIn"), "bad");
        window.Bagalau.sessionEnded();
        return false;
      }
      const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      const told = json ? await answer.json() : {};
      if (answer.status >= 500 && !told.refusal) {
        return later();
      }
      failures = 0;
      if (answer.ok) {
        window.Bagalau.touch();
      }
      return heard(answer, told, key, entry);
    };

    const later = () => {
      tell.setStatus(tell.words("offline"), "bad");
      window.setTimeout(send, RETRY[Math.min(failures++, RETRY.length - 1)]);
      return false;
    };

    return { send };
  };

  /** A small button that script adds beside a field. */
  const button = (text, act) => {
    const node = document.createElement("button");
    node.type = "button";
    node.className = "btn s";
    node.textContent = text;
    node.addEventListener("click", act);
    return node;
  };

  window.Bagalau = Object.assign(window.Bagalau || {}, { commandNumber, saving: { teller, queue, button } });
})();
