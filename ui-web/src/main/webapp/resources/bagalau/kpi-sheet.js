/*
 * The hand on a permitted band, and the documents of an actual value.
 *
 * A hand is a slider that ends where the band ends: it writes its place into the mark's own field, which keeps itself
 * (fields.js). A typed mark outside the band is said at once and stays in its field. A chosen file is sent by itself;
 * what the server refuses is said beside its button.
 */
(() => {
  "use strict";

  const comma = document.documentElement.lang !== "en";
  const spelt = (number) => (comma ? number.replace(".", ",") : number);
  const read = (typed) => (/^\d{1,3}([.,]\d{1,9})?$/.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : NaN);

  const write = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  /* ---------- the hand ---------- */

  const handOf = (field) => document.querySelector('[data-hand="' + CSS.escape(field.id) + '"]');
  const sayPlace = (hand) => hand.setAttribute("aria-valuetext", hand.classList.contains("given") ? spelt(hand.value) : hand.dataset.none);

  document.querySelectorAll("[data-hand]").forEach((hand) => {
    const field = document.getElementById(hand.dataset.hand);
    const step = hand.step.includes(".") ? hand.step.split(".")[1].length : 0;
    const take = () => {
      hand.classList.add("given");
      sayPlace(hand);
      write(field, spelt(Number(hand.value).toFixed(step)));
    };
    hand.addEventListener("input", take);
    hand.addEventListener("click", take);
    hand.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        take();
      }
    });
    hand.addEventListener("change", () => field.dispatchEvent(new Event("change", { bubbles: true })));
    sayPlace(hand);
  });

  document.querySelectorAll("[data-lowest]").forEach((place) => {
    const field = place.querySelector("[data-field]");
    const told = document.getElementById("err-" + field.id);
    field.addEventListener("input", () => {
      const mark = read(field.value);
      const inside = mark >= Number(place.dataset.lowest) && mark <= Number(place.dataset.highest);
      const hand = handOf(field);
      if (hand) {
        hand.classList.toggle("given", inside);
        if (inside) {
          hand.value = mark;
        }
        sayPlace(hand);
      }
      if (field.value.trim() === "" || inside) {
        field.removeAttribute("aria-invalid");
        told.replaceChildren();
      } else {
        field.setAttribute("aria-invalid", "true");
        told.textContent = place.dataset.outside;
      }
    });
  });

  document.querySelectorAll("[data-give]").forEach((button) => {
    button.addEventListener("click", () => {
      const field = document.getElementById(button.dataset.for);
      write(field, button.dataset.give);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });

  /* ---------- documents ---------- */

  const say = (field, text, busy) => {
    const place = document.getElementById(field.getAttribute("aria-describedby"));
    place.classList.toggle("busy", busy === true);
    place.textContent = text;
  };

  const attach = async (field) => {
    const file = field.files[0];
    const kept = field.dataset;
    if (!file) {
      return;
    }
    if (file.size > Number(kept.most)) {
      say(field, kept.tooLarge);
      field.value = "";
      return;
    }
    say(field, kept.sending, true);
    const body = new FormData();
    body.append("sheet", kept.sheet);
    body.append("line", kept.line);
    body.append("file", file);
    try {
      const answer = await fetch(kept.upload, {
        method: "POST",
        credentials: "same-origin",
        headers: { Accept: "application/json", "Idempotency-Key": window.Bagalau.commandNumber() },
        body,
      });
      if (answer.status === 401) {
        say(field, "");
        window.Bagalau.sessionEnded();
      } else {
        const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
        const told = json ? await answer.json() : {};
        say(field, answer.ok ? "" : (told.refusal?.words ?? kept.offline));
        if (answer.ok) {
          window.Bagalau.touch();
          window.Bagalau.redraw();
        }
      }
    } catch (lost) {
      say(field, kept.offline);
    }
    field.value = "";
  };

  document.querySelectorAll("[data-upload]").forEach((field) => field.addEventListener("change", () => attach(field)));
})();
