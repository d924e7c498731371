/*
 * The ranking grid: people x parameters, made for the keyboard (paragraphs 31, 32).
 *
 * The server draws the table and counts everything that the law has a say in; this script moves the focus, takes the
 * marks, and sends each changed cell by itself. What is typed is kept in memory and in the session storage until the
 * server has acknowledged it, so that a crash, a reload, a lost connection or an expired session loses nothing.
 */
(() => {
  "use strict";

  const table = document.getElementById("ranking-grid");
  if (!table) {
    return;
  }
  const grid = JSON.parse(document.getElementById("ranking-data").textContent);
  const say = document.getElementById("ranking-words").dataset;
  const panel = document.getElementById("ranking-panel");
  const status = document.getElementById("ranking-status");
  const live = document.getElementById("ranking-live");
  const rows = [...table.querySelectorAll("tbody tr[data-sheet]")];
  const range = { from: Number(grid.from), to: Number(grid.to), step: Number(grid.step) };
  const digits = range.step === 1 && Number.isInteger(range.from) && range.from >= 0 && range.to <= 9;
  const storage = "bagalau.ranking." + grid.owner + "." + grid.period;
  const SVG = "http://www.w3.org/2000/svg";
  const PAGE = 10;

  /* ---------- words ---------- */

  const { commandNumber, saving } = window.Bagalau;
  const tell = saving.teller(say, status, live);
  const { words, announce, setStatus } = tell;
  const shown = (number) => (number === null || number === undefined ? "·" : String(number).replace(".", grid.comma));
  const clock = () => new Date().toLocaleTimeString("kk", { hour: "2-digit", minute: "2-digit", hour12: false });

  /* ---------- drawing ---------- */

  const svg = (name, attributes, ...children) => {
    const node = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    children.forEach((child) => node.append(child));
    return node;
  };

  const html = (name, className, ...children) => {
    const node = document.createElement(name);
    if (className) {
      node.className = className;
    }
    node.append(...children);
    return node;
  };

  const gradeShape = (rank, size) =>
    svg("svg", { viewBox: "0 0 18 18", width: size, height: size, "aria-hidden": "true" }, svg("use", { href: "#grade-" + rank }));

  const at = (number, left, width) => left + ((Number(number) - range.from) / (range.to - range.from)) * width;

  /** The row of dots under a mark: this period filled, the one before hollow. */
  const dots = (mark) => {
    const picture = svg("svg", { viewBox: "0 0 62 10", class: "mini", "aria-hidden": "true" });
    picture.append(svg("line", { x1: 6, x2: 56, y1: 5, y2: 5, stroke: "var(--line-2)" }));
    for (let tick = Math.ceil(range.from); tick <= range.to; tick++) {
      const x = at(tick, 6, 50);
      picture.append(svg("line", { x1: x, x2: x, y1: 3, y2: 7, stroke: "var(--line-2)" }));
    }
    if (mark.mark !== null) {
      picture.append(svg("circle", { cx: at(mark.mark, 6, 50), cy: 5, r: 4, fill: "var(--accent)" }));
    }
    if (mark.prev !== null) {
      const same = mark.mark !== null && Number(mark.prev) === Number(mark.mark);
      picture.append(
        svg("circle", {
          cx: at(mark.prev, 6, 50),
          cy: 5,
          r: same ? 1.5 : 3.2,
          fill: "var(--surface)",
          stroke: same ? "none" : "var(--text-3)",
          "stroke-width": 1.4,
        }),
      );
    }
    return picture;
  };

  /** How often each mark was given in a column; seen by the evaluator alone. */
  const spread = (column) => {
    const picture = svg("svg", { viewBox: "0 0 120 40", role: "img" });
    const counts = new Map();
    sheets.forEach((sheet) => {
      const mark = sheet.marks[column];
      if (mark.applies && mark.mark !== null) {
        counts.set(mark.mark, (counts.get(mark.mark) || 0) + 1);
      }
    });
    picture.append(svg("line", { x1: 10, x2: 110, y1: 31, y2: 31, stroke: "var(--line-2)" }));
    [range.from, range.to].forEach((end) => {
      const label = svg("text", { x: at(end, 10, 100), y: 40, "text-anchor": "middle", class: "axs spreadend" });
      label.textContent = shown(end);
      picture.append(label);
    });
    const most = Math.max(1, ...counts.values());
    const gap = Math.min(6.2, 24 / most);
    counts.forEach((count, mark) => {
      for (let i = 0; i < count; i++) {
        picture.append(svg("circle", { cx: at(mark, 10, 100), cy: 26.8 - i * gap, r: 2.7, fill: "var(--accent)" }));
      }
    });
    const spoken = [...counts.keys()].sort((a, b) => a - b).map((mark) => shown(mark) + ": " + counts.get(mark));
    picture.setAttribute("aria-label", spoken.join(", ") || words("none"));
    return picture;
  };

  /** The bands of the grades with the place, or the possible places, of the mean. */
  const numberLine = (sheet) => {
    const picture = svg("svg", { viewBox: "0 0 300 58", role: "img" });
    const bands = [...grid.grades].sort((a, b) => Number(a.from) - Number(b.from));
    bands.forEach((grade, i) => {
      const left = at(Math.max(grade.from, range.from), 10, 280);
      const right = i + 1 < bands.length ? at(bands[i + 1].from, 10, 280) : 290;
      picture.append(
        svg("rect", { x: left, y: 20, width: Math.max(0, right - left), height: 14, class: "band band-" + grade.rank }),
      );
      picture.append(svg("use", { href: "#grade-" + grade.rank, x: (left + right) / 2 - 5, y: 22, width: 10, height: 10 }));
    });
    for (let tick = Math.ceil(range.from); tick <= range.to; tick++) {
      const label = svg("text", { x: at(tick, 10, 280), y: 50, "text-anchor": "middle", class: "axs" });
      label.textContent = tick;
      picture.append(label);
    }
    if (sheet.mean !== null) {
      const x = at(sheet.mean, 10, 280);
      picture.append(svg("path", { d: `M${x} 18l-6 -9h12z`, fill: "var(--text)" }));
      picture.setAttribute("aria-label", words("lineMean", shown(sheet.mean)));
    } else {
      const x = at(sheet.low, 10, 280);
      picture.append(
        svg("rect", {
          x,
          y: 16,
          width: Math.max(2, at(sheet.high, 10, 280) - x),
          height: 22,
          fill: "none",
          stroke: "var(--text)",
          "stroke-width": 1.5,
          "stroke-dasharray": "4 3",
        }),
      );
      picture.setAttribute("aria-label", words("lineRange", shown(sheet.low), shown(sheet.high)));
    }
    return picture;
  };

  /* ---------- the model and what is still to be sent ---------- */

  /** What is empty the server leaves out. */
  const told = (sheet) => {
    const marks = sheet.marks.map((mark) => ({ applies: false, mark: null, prev: null, ground: "", ...mark }));
    return { closed: false, ready: false, alike: false, rounded: false, mean: null, unrounded: null, grade: null, ...sheet, marks };
  };

  const sheets = grid.sheets.map(told);
  const places = new Map();
  sheets.forEach((sheet, row) => {
    const line = rows[row];
    const cells = line.querySelectorAll("td[data-parameter]");
    sheet.line = line;
    sheet.row = row;
    sheet.name = line.querySelector("th b").textContent;
    sheet.post = line.querySelector("th span").textContent;
    sheet.marks.forEach((mark, column) => {
      mark.cell = cells[column];
      mark.row = row;
      mark.column = column;
      mark.sheet = sheet;
      mark.saved = [mark.mark, mark.ground];
      places.set(sheet.id + "/" + mark.parameter, mark);
    });
  });
  const key = (mark) => mark.sheet.id + "/" + mark.parameter;

  /** Cells that the server has not acknowledged: what was typed, what was seen when it was typed, the command's number. */
  const waiting = new Map();
  const done = [];
  const undone = [];
  let here = { row: 0, column: 0 };

  const remember = () => {
    if (waiting.size === 0) {
      sessionStorage.removeItem(storage);
      return;
    }
    sessionStorage.setItem(storage, JSON.stringify([...waiting.entries()]));
  };

  const forgetStrangers = () => {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith("bagalau.ranking.") && !name.startsWith("bagalau.ranking." + grid.owner + "."))
      .forEach((name) => sessionStorage.removeItem(name));
  };

  /** Gives a cell what was typed, at once on the page and soon at the server. */
  const type = (mark, value, ground, track = true) => {
    if (mark.sheet.closed || (mark.mark === value && mark.ground === ground)) {
      return;
    }
    if (track) {
      done.push({ id: key(mark), before: [mark.mark, mark.ground], after: [value, ground] });
      undone.length = 0;
    }
    mark.mark = value;
    mark.ground = ground;
    mark.conflict = null;
    mark.refused = null;
    const known = waiting.get(key(mark));
    waiting.set(key(mark), { mark: value, ground, seen: known && !known.sent ? known.seen : mark.v, command: commandNumber() });
    remember();
    drawCell(mark);
    drawFoot();
    send();
  };

  const hear = (answer, body, mark, entry) => {
    if (answer.ok && body.sheet) {
      return saved(mark, entry, body);
    }
    if (answer.status === 409) {
      return contest(mark, entry, body);
    }
    return refused(mark, body.refusal || { words: words("notSaved") });
  };

  /* one cell after the other: the session answers one request at a time anyway, and versions stay in order */
  const { send } = saving.queue({
    url: table.dataset.url,
    tell,
    next: () => [...waiting.entries()].find(([, entry]) => !entry.contested),
    body: (id, entry) => {
      const mark = places.get(id);
      entry.sent = true;
      return { sheet: mark.sheet.id, parameter: mark.parameter, version: entry.seen, mark: entry.mark, ground: entry.ground };
    },
    heard: (answer, body, id, entry) => hear(answer, body, places.get(id), entry),
  });

  const saved = (mark, entry, body) => {
    const id = key(mark);
    const newer = waiting.get(id) !== entry;
    if (!newer) {
      waiting.delete(id);
    }
    accept(mark.sheet, body.sheet);
    if (newer) {
      waiting.get(id).seen = mark.v;
    }
    remember();
    drawSheet(mark.sheet);
    if (waiting.size === 0) {
      setStatus(words("saved", body.at || clock()), "good");
      announce(words("savedSpoken", shown(mark.mark)));
    }
    return true;
  };

  const refused = (mark, refusal) => {
    waiting.delete(key(mark));
    remember();
    mark.refused = refusal;
    [mark.mark, mark.ground] = mark.saved;
    drawSheet(mark.sheet);
    setStatus(words("notSaved"), "bad");
    announce(refusal.words);
    return true;
  };

  /** Another window was first: both values stay on the page, and the evaluator chooses. */
  const contest = (mark, entry, body) => {
    const typed = { mark: entry.mark, ground: entry.ground };
    entry.contested = true;
    entry.sent = false;
    if (body.sheet) {
      accept(mark.sheet, body.sheet);
    }
    if (mark.mark === typed.mark && mark.ground === typed.ground) {
      waiting.delete(key(mark));
    } else {
      mark.conflict = { theirs: { mark: mark.mark, ground: mark.ground }, typed, words: body.refusal ? body.refusal.words : "" };
    }
    remember();
    drawSheet(mark.sheet);
    setStatus(mark.conflict ? words("conflict") : words("saved", clock()), mark.conflict ? "bad" : "good");
    announce(mark.conflict ? words("conflict") : words("savedSpoken", shown(mark.mark)));
    return true;
  };

  const settle = (mark, mine) => {
    const typed = mark.conflict.typed;
    waiting.delete(key(mark));
    mark.conflict = null;
    if (mine) {
      type(mark, typed.mark, typed.ground);
    } else {
      remember();
      drawSheet(mark.sheet);
      setStatus(words("saved", clock()), "good");
    }
  };

  /** Takes over what the server knows of a sheet; what is typed and not sent yet stays. */
  const accept = (sheet, answer) => {
    const known = told(answer);
    ["version", "closed", "mean", "unrounded", "rounded", "low", "high", "count", "grade", "alike", "ready"].forEach(
      (name) => (sheet[name] = known[name]),
    );
    known.marks.forEach((cell) => {
      const mark = places.get(sheet.id + "/" + cell.parameter);
      if (!mark) {
        return;
      }
      mark.v = cell.v;
      mark.saved = [cell.mark, cell.ground];
      const typed = waiting.get(key(mark));
      if (!typed || typed.contested) {
        mark.mark = cell.mark;
        mark.ground = cell.ground;
      }
    });
  };

  /** After a crash or a reload: what was typed before and never acknowledged goes out again, under the same number. */
  const recover = () => {
    forgetStrangers();
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(storage) || "[]");
    } catch (broken) {
      kept = [];
    }
    kept.forEach(([id, entry]) => {
      const mark = places.get(id);
      if (!mark || mark.sheet.closed || (mark.mark === entry.mark && mark.ground === entry.ground)) {
        return;
      }
      waiting.set(id, { ...entry, sent: true, contested: false });
      mark.mark = entry.mark;
      mark.ground = entry.ground;
    });
    remember();
    if (waiting.size > 0) {
      announce(words("recovered", waiting.size));
      send();
    }
  };

  /* ---------- showing ---------- */

  const spoken = (mark) => {
    const name = grid.parameters[mark.column].name;
    const value = mark.mark === null ? words("spokenNone", name) : words("spoken", name, shown(mark.mark));
    const parts = [mark.sheet.name, value];
    if (mark.prev !== null) {
      parts.push(words("spokenBefore", shown(mark.prev)));
    }
    if (needsGround(mark)) {
      parts.push(words("groundMissing"));
    }
    return parts.join(", ");
  };

  const asksGround = (mark) => mark.mark !== null && grid.asked.some((asked) => Number(asked) === Number(mark.mark));
  const needsGround = (mark) => asksGround(mark) && !mark.ground.trim();

  const drawCell = (mark) => {
    const cell = mark.cell;
    if (!mark.applies) {
      return;
    }
    cell.querySelector(".v").textContent = shown(mark.mark);
    cell.classList.toggle("nil", mark.mark === null);
    cell.classList.toggle("unsent", waiting.has(key(mark)));
    cell.classList.toggle("contested", Boolean(mark.conflict));
    cell.classList.toggle("wants", needsGround(mark));
    cell.querySelector(".mini")?.remove();
    cell.append(dots(mark));
    cell.setAttribute("aria-label", spoken(mark));
    if (mark.sheet.closed) {
      cell.setAttribute("aria-readonly", "true");
    }
  };

  const drawResult = (sheet) => {
    const mean = sheet.line.querySelector("[data-mean]");
    const result = sheet.line.querySelector("[data-result]");
    mean.textContent = sheet.mean === null ? "–" : shown(sheet.mean);
    mean.classList.toggle("mean", sheet.mean !== null);
    mean.classList.toggle("muted", sheet.mean === null);
    const out = result.querySelector("[data-outcome]");
    out.replaceChildren();
    if (sheet.grade) {
      const grade = html("span", "grade wrap", gradeShape(sheet.grade.rank, 18), sheet.grade.short);
      grade.title = sheet.grade.label;
      out.append(grade);
    } else {
      const given = sheet.marks.filter((mark) => mark.applies && mark.mark !== null).length;
      out.append(html("span", "fine num", given + " / " + sheet.count));
    }
    if (sheet.alike && !sheet.closed) {
      out.append(html("span", "same", sign(), words("alike")));
    }
    if (sheet.marks.some(needsGround)) {
      out.append(html("span", "same", sign(), words("groundMissing")));
    }
    if (sheet.closed) {
      out.append(html("span", "same shut", words("closed")));
    }
    sheet.line.classList.toggle("shut", sheet.closed);
  };

  const sign = () =>
    svg(
      "svg",
      { class: "ico", viewBox: "0 0 24 24", "aria-hidden": "true" },
      svg("circle", { cx: 12, cy: 12, r: 9 }),
      svg("path", { d: "M12 11v6M12 7.300v.2" }),
    );

  const drawSheet = (sheet) => {
    sheet.marks.forEach(drawCell);
    drawResult(sheet);
    drawFoot();
    drawClosing();
    if (sheets[here.row] === sheet) {
      drawPanel();
      drawPhone();
    }
  };

  const drawFoot = () => {
    table.querySelectorAll("tfoot [data-spread]").forEach((cell, column) => cell.replaceChildren(spread(column)));
    const whole = document.getElementById("ranking-alike");
    const complete = sheets.filter((sheet) => sheet.mean !== null);
    const first = complete[0];
    const straight =
      complete.length > 1 && complete.every((sheet) => sheet.alike && Number(sheet.mean) === Number(first.mean));
    whole.hidden = !straight;
  };

  const finished = (sheet) => sheet.closed || sheet.ready;
  const drawClosing = () => {
    const button = document.getElementById("ranking-close-all");
    if (!button) {
      return;
    }
    const ready = sheets.filter((sheet) => sheet.ready && !sheet.closed).length;
    const all = sheets.filter(finished).length;
    button.textContent = words("closeAll", all, sheets.length);
    button.disabled = ready === 0 || all < sheets.length || waiting.size > 0;
    button.title = button.disabled ? words("closeAllMissing", sheets.length - all) : "";
  };

  /** The side panel: the chosen person's arithmetic, the number line, the ground of the chosen mark. */
  const drawPanel = () => {
    const sheet = sheets[here.row];
    const mark = sheet.marks[here.column];
    panel.querySelector("[data-name]").textContent = sheet.short;
    panel.querySelector("[data-place]").textContent = here.row + 1 + " / " + sheets.length;
    const body = panel.querySelector("[data-marks]");
    body.replaceChildren(
      ...sheet.marks
        .filter((one) => one.applies)
        .map((one) => {
          const line = html("tr", one === mark ? "hl" : "", html("th", "", grid.parameters[one.column].name));
          line.append(html("td", "right num", one.mark === null ? "?" : shown(one.mark)));
          return line;
        }),
    );
    const terms = sheet.marks.filter((one) => one.applies).map((one) => (one.mark === null ? "?" : shown(one.mark)));
    panel.querySelector("[data-sum]").textContent = "(" + terms.join(" + ") + ") ÷ " + terms.length;
    const settled = sheet.mean !== null;
    const outcome = panel.querySelector("[data-outcome]");
    outcome.textContent = settled ? shown(sheet.mean) : shown(sheet.low) + "–" + shown(sheet.high);
    panel.querySelector("[data-rounding]").textContent = settled && sheet.rounded
      ? words("rounded", shown(sheet.unrounded), shown(sheet.mean))
      : settled
        ? words("notRounded")
        : words("open");
    panel.querySelector("[data-line]").replaceChildren(numberLine(sheet));
    const field = panel.querySelector("textarea");
    if (document.activeElement !== field) {
      field.value = mark.ground;
    }
    field.disabled = sheet.closed || !mark.applies;
    field.setAttribute("aria-invalid", needsGround(mark) ? "true" : "false");
    panel.querySelector("[data-ground]").textContent =
      mark.mark === null ? words("ground") : words("groundOf", shown(mark.mark));
    panel.querySelector("[data-asked]").hidden = grid.asked.length === 0;
    drawMessages(mark);
    const share = panel.querySelector(".sheet-to-share");
    if (share) {
      share.value = sheet.id;
    }
    const close = panel.querySelector("[data-close]");
    close.hidden = sheet.closed;
    close.disabled = !sheet.ready || [...waiting.keys()].some((id) => id.startsWith(sheet.id));
    const left = sheet.marks.filter((one) => one.applies && one.mark === null).length;
    close.title = sheet.ready ? "" : left > 0 ? words("closeMissing", left) : words("groundMissing");
    panel.querySelector("[data-closed]").hidden = !sheet.closed;
  };

  const drawMessages = (mark) => panel.querySelector("[data-messages]").replaceChildren(...messagesOf(mark));

  /** What the evaluator must know of a mark that did not arrive as typed: a conflict to settle, a refusal with its paragraph. */
  const messagesOf = (mark) => {
    const messages = [];
    if (mark.conflict) {
      const text = html("div", "", html("b", "", words("conflict")));
      text.append(html("p", "", words("conflictBoth", shown(mark.conflict.theirs.mark), shown(mark.conflict.typed.mark))));
      const mine = html("button", "btn s", words("keepMine"));
      const theirs = html("button", "btn s quiet", words("keepTheirs"));
      [mine, theirs].forEach((button) => (button.type = "button"));
      mine.addEventListener("click", () => settle(mark, true));
      theirs.addEventListener("click", () => settle(mark, false));
      text.append(html("div", "row", mine, theirs));
      messages.push(html("div", "msg soon", sign(), text));
    }
    if (mark.refused) {
      const text = html("div", "", html("b", "", mark.refused.words));
      if (mark.refused.paragraph) {
        text.append(html("p", "", html("span", "par", mark.refused.paragraph)));
      }
      messages.push(html("div", "msg refuse", sign(), text));
    }
    return messages;
  };

  /* ---------- moving ---------- */

  const markAt = (row, column) => sheets[row]?.marks[column];

  const go = (row, column, focus = true) => {
    const last = sheets.length - 1;
    row = Math.max(0, Math.min(last, row));
    if (sheets[row].line.hidden) {
      search.value = "";
      filter();
    }
    column = Math.max(0, Math.min(grid.parameters.length - 1, column));
    const old = markAt(here.row, here.column);
    old.cell.tabIndex = -1;
    old.cell.classList.remove("on");
    sheets[here.row].line.classList.remove("cur");
    here = { row, column };
    const mark = markAt(row, column);
    mark.cell.tabIndex = 0;
    mark.cell.classList.add("on");
    mark.sheet.line.classList.add("cur");
    drawPanel();
    drawPhone();
    if (focus) {
      mark.cell.focus({ preventScroll: false });
    }
  };

  /** The people whom the search leaves on the page. */
  const found = () => sheets.filter((sheet) => !sheet.line.hidden).map((sheet) => sheet.row);

  /** The person so many places further among those who are on the page; at the end the last one. */
  const further = (places) => {
    const on = found();
    return on[Math.max(0, Math.min(on.length - 1, on.indexOf(here.row) + places))] ?? here.row;
  };

  const forward = () => {
    if (here.column < grid.parameters.length - 1) {
      go(here.row, here.column + 1);
    } else if (further(1) !== here.row) {
      go(further(1), 0);
    }
  };

  const permitted = (value) =>
    value >= range.from && value <= range.to && Math.abs((value - range.from) / range.step - Math.round((value - range.from) / range.step)) < 1e-9;

  const put = (mark, written, move) => {
    const value = Number(String(written).replace(",", "."));
    if (written === "" || Number.isNaN(value) || !permitted(value)) {
      announce(words("outOfRange", shown(grid.from), shown(grid.to)));
      setStatus(words("outOfRange", shown(grid.from), shown(grid.to)), "bad");
      return false;
    }
    if (mark.sheet.closed) {
      announce(words("closed"));
      return false;
    }
    type(mark, String(value), mark.ground);
    drawPanel();
    if (move) {
      move();
    }
    return true;
  };

  /** A range that a single digit cannot name: a number field opens in the cell. */
  const openField = (mark, first) => {
    if (mark.sheet.closed) {
      announce(words("closed"));
      return;
    }
    const field = html("input", "inp s markfield");
    field.inputMode = "decimal";
    field.setAttribute("aria-label", spoken(mark));
    field.value = first;
    const value = mark.cell.querySelector(".v");
    value.hidden = true;
    mark.cell.prepend(field);
    let over = false;
    const end = () => {
      over = true;
      field.remove();
      value.hidden = false;
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") {
        event.preventDefault();
        if (put(mark, field.value, null)) {
          end();
          forward();
        }
      } else if (event.key === "Escape") {
        end();
        mark.cell.focus();
      }
    });
    field.addEventListener("blur", () => {
      if (!over) {
        if (field.value !== "") {
          put(mark, field.value, null);
        }
        end();
      }
    });
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  };

  const undo = (from, to, which) => {
    const step = from.pop();
    if (!step) {
      return;
    }
    const mark = places.get(step.id);
    to.push(step);
    type(mark, step[which][0], step[which][1], false);
    go(mark.row, mark.column);
  };

  const keys = (event) => {
    const mark = markAt(here.row, here.column);
    const last = sheets.length - 1;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.altKey && event.code === "KeyZ" && !event.shiftKey) {
      undo(done, undone, "before");
    } else if (control && !event.altKey && (event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey))) {
      undo(undone, done, "after");
    } else if (event.altKey || (control && !["Home", "End"].includes(event.key))) {
      return;
    } else if (event.key === "ArrowLeft") {
      go(here.row, here.column - 1);
    } else if (event.key === "ArrowRight") {
      go(here.row, here.column + 1);
    } else if (event.key === "ArrowUp") {
      go(further(-1), here.column);
    } else if (event.key === "ArrowDown") {
      go(further(1), here.column);
    } else if (event.key === "Home") {
      go(control ? further(-last) : here.row, 0);
    } else if (event.key === "End") {
      go(control ? further(last) : here.row, grid.parameters.length - 1);
    } else if (event.key === "PageUp") {
      go(further(-PAGE), here.column);
    } else if (event.key === "PageDown") {
      go(further(PAGE), here.column);
    } else if (event.key === "Enter") {
      go(further(event.shiftKey ? -1 : 1), here.column);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      if (mark.applies) {
        type(mark, null, mark.ground);
        drawPanel();
      }
    } else if (event.key === "F2") {
      panel.querySelector("textarea").focus();
    } else if (/^[0-9]$/.test(event.key) && mark.applies) {
      if (digits) {
        put(mark, event.key, forward);
      } else {
        openField(mark, event.key);
      }
    } else {
      return;
    }
    event.preventDefault();
  };

  /* ---------- one person per screen on a phone ---------- */

  const phone = document.getElementById("ranking-phone");
  const narrow = window.matchMedia("(max-width: 719px)");

  let onPhone = null;

  const drawPhone = () => {
    if (!narrow.matches) {
      return;
    }
    const sheet = sheets[here.row];
    const on = found();
    phone.querySelector("[data-name]").textContent = sheet.name;
    phone.querySelector("[data-post]").textContent = sheet.post;
    phone.querySelector("[data-place]").textContent = on.indexOf(here.row) + 1 + " / " + on.length;
    phone.querySelector("[data-back]").disabled = further(-1) === here.row;
    phone.querySelector("[data-next]").disabled = further(1) === here.row;
    phone.querySelector("[data-close]").hidden = sheet.closed;
    const asked = sheet.marks.filter((mark) => mark.applies);
    if (onPhone !== sheet) {
      onPhone = sheet;
      phone.querySelector("[data-questions]").replaceChildren(...asked.map(question));
    }
    asked.forEach((mark) => mark.redraw());
    const result = phone.querySelector("[data-outcome]");
    result.replaceChildren();
    if (sheet.grade) {
      result.append(html("b", "mean", shown(sheet.mean)), html("span", "grade wrap", gradeShape(sheet.grade.rank, 18), sheet.grade.label));
    } else {
      result.append(html("span", "fine", words("between", shown(sheet.low), shown(sheet.high))));
    }
    if (sheet.closed) {
      result.append(html("span", "tag ok", words("closed")));
    }
    const notes = [...sheet.line.querySelectorAll("[data-result] .away")].map((note) => note.cloneNode(true));
    phone.querySelector("[data-notes]").replaceChildren(...notes);
  };

  /** One parameter on a phone; what is being typed into it stays while the rest of it is drawn anew. */
  const question = (mark) => {
    const name = grid.parameters[mark.column].name;
    const box = html("fieldset", "one", html("legend", "", name));
    const choices = digits ? choicesOf(mark) : fieldOf(mark, name);
    box.append(choices.node);
    if (mark.prev !== null) {
      box.append(html("p", "fine", words("spokenBefore", shown(mark.prev))));
    }
    const told = html("div", "stack-s");
    told.setAttribute("role", "alert");
    const ground = html("textarea", "inp");
    ground.rows = 2;
    ground.setAttribute("aria-label", name + ": " + words("ground"));
    ground.addEventListener("change", () => type(mark, mark.mark, ground.value.trim()));
    box.append(told, ground);
    mark.redraw = () => {
      box.disabled = mark.sheet.closed;
      choices.redraw();
      told.replaceChildren(...messagesOf(mark));
      ground.placeholder = asksGround(mark) ? words("groundOf", shown(mark.mark)) : words("ground");
      ground.setAttribute("aria-invalid", needsGround(mark) ? "true" : "false");
      if (document.activeElement !== ground) {
        ground.value = mark.ground;
      }
    };
    return box;
  };

  const choicesOf = (mark) => {
    const node = html("div", "marks");
    for (let value = range.from; value <= range.to; value++) {
      const choice = html("button", "btn choice", String(value));
      choice.type = "button";
      choice.addEventListener("click", () => {
        here.column = mark.column;
        type(mark, isMarked(mark, value) ? null : String(value), mark.ground);
        drawPhone();
      });
      node.append(choice);
    }
    const redraw = () =>
      [...node.children].forEach((choice) => choice.setAttribute("aria-pressed", String(isMarked(mark, Number(choice.textContent)))));
    return { node, redraw };
  };

  const isMarked = (mark, value) => mark.mark !== null && Number(mark.mark) === value;

  const fieldOf = (mark, name) => {
    const node = html("input", "inp");
    node.inputMode = "decimal";
    node.setAttribute("aria-label", name);
    node.addEventListener("change", () => (node.value === "" ? type(mark, null, mark.ground) : put(mark, node.value, null)));
    const redraw = () => {
      if (document.activeElement !== node) {
        node.value = mark.mark === null ? "" : shown(mark.mark);
      }
    };
    return { node, redraw };
  };

  /* ---------- finding people ---------- */

  const search = document.getElementById("ranking-search");
  const ALIKE = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е" };
  const fold = (text) => [...text.toLocaleLowerCase("kk")].map((letter) => ALIKE[letter] || letter).join("");

  /** Leaves on the page those in whose name or post every word asked for occurs; letters alike are the same letter. */
  const filter = () => {
    const asked = fold(search.value).split(/\s+/).filter(Boolean);
    table.querySelectorAll("tbody tr").forEach((line) => {
      const text = fold(line.querySelector("th").textContent);
      line.hidden = !asked.every((word) => text.includes(word));
    });
    const on = found();
    document.getElementById("ranking-found").textContent = asked.length === 0 ? "" : words("found", on.length, sheets.length);
    if (on.length > 0 && !on.includes(here.row)) {
      go(on[0], here.column, false);
    } else {
      drawPhone();
    }
  };

  /* ---------- closing ---------- */

  const dialog = document.getElementById("ranking-closing");

  const askClosing = (some) => {
    dialog.querySelector("[data-people]").replaceChildren(...some.map((sheet) => html("li", "", closingLine(sheet))));
    const alike = some.filter((sheet) => sheet.alike).length;
    dialog.querySelector("[data-alike]").hidden = alike === 0;
    const field = dialog.querySelector("input[data-sheets], .sheets-to-close");
    field.value = some.map((sheet) => sheet.id + ":" + sheet.version).join(",");
    dialog.showModal();
  };

  const closingLine = (sheet) => {
    const line = html("span", "row between", html("span", "", sheet.name));
    line.append(html("span", "grade", gradeShape(sheet.grade.rank, 16), shown(sheet.mean) + " · " + sheet.grade.short));
    return line;
  };

  /* ---------- start ---------- */

  table.addEventListener("keydown", keys);
  table.addEventListener("mousedown", (event) => {
    const cell = event.target.closest("td[data-parameter]");
    const sheet = cell && sheets.find((one) => one.line === cell.parentElement);
    if (sheet) {
      event.preventDefault();
      const mark = sheet.marks.find((one) => one.cell === cell);
      go(mark.row, mark.column);
    }
  });
  table.addEventListener("dblclick", (event) => {
    const cell = event.target.closest("td[data-parameter]");
    if (cell && !digits) {
      openField(markAt(here.row, here.column), "");
    }
  });
  table.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td[data-parameter]");
    const sheet = cell && sheets.find((one) => one.line === cell.parentElement);
    const mark = sheet && sheet.marks.find((one) => one.cell === cell);
    if (mark && (mark.row !== here.row || mark.column !== here.column)) {
      go(mark.row, mark.column, false);
    }
  });

  const ground = panel.querySelector("textarea");
  let pause;
  const keepGround = () => {
    window.clearTimeout(pause);
    const mark = markAt(here.row, here.column);
    if (mark.applies) {
      type(mark, mark.mark, ground.value.trim());
    }
  };
  ground.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(keepGround, 800);
  });
  ground.addEventListener("blur", keepGround);
  ground.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      keepGround();
      go(here.row, here.column);
    }
  });

  panel.querySelector("[data-close]").addEventListener("click", () => askClosing([sheets[here.row]]));
  document.getElementById("ranking-close-all")?.addEventListener("click", () =>
    askClosing(sheets.filter((sheet) => sheet.ready && !sheet.closed)),
  );
  dialog.querySelectorAll("[data-cancel]").forEach((button) => button.addEventListener("click", () => dialog.close()));
  phone.querySelector("[data-back]").addEventListener("click", () => go(further(-1), here.column, false));
  phone.querySelector("[data-next]").addEventListener("click", () => go(further(1), here.column, false));
  phone.querySelector("[data-close]").addEventListener("click", () => {
    const sheet = sheets[here.row];
    if (sheet.ready && !sheet.closed) {
      askClosing([sheet]);
    } else {
      announce(words("closeAllMissing", 1));
    }
  });
  narrow.addEventListener("change", drawPhone);
  search.addEventListener("input", filter);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      search.value = "";
      filter();
    }
    if (["Escape", "Enter", "ArrowDown"].includes(event.key) && found().length > 0) {
      event.preventDefault();
      go(here.row, here.column);
    }
  });

  const help = document.getElementById("ranking-keys");
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName || "");
    if (event.key === "?" && !typing && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      help.showModal();
    }
  });
  document.getElementById("ranking-keys-open").addEventListener("click", () => help.showModal());
  help.querySelector("[data-cancel]").addEventListener("click", () => help.close());
  [help, dialog].forEach((box) => box.addEventListener("close", () => !narrow.matches && go(here.row, here.column)));

  document.getElementById("session")?.addEventListener("close", send);
  window.addEventListener("online", send);
  window.addEventListener("beforeunload", (event) => {
    if (waiting.size > 0) {
      event.preventDefault();
    }
  });

  recover();
  sheets.forEach((sheet) => {
    sheet.marks.forEach(drawCell);
    drawResult(sheet);
  });
  drawFoot();
  drawClosing();
  const firstOpen = sheets.findIndex((sheet) => !sheet.closed && sheet.mean === null);
  const startRow = Math.max(0, firstOpen);
  const startColumn = Math.max(0, sheets[startRow].marks.findIndex((mark) => mark.applies && mark.mark === null));
  go(startRow, startColumn, false);
  drawPhone();
})();
