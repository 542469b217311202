// Orders: arbitrary ones, and the one that a learner makes.

/** Numbers from 0 up to 1, always the same for one text. */
function seeded(text) {
  let state = [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at], mixed[last]];
  }
  return mixed;
}

/** Puts choices in a new order; fixed ones stay, and the labels stay with the places. */
function shuffleChoices(article) {
  const list = article.querySelector(".choices[data-shuffle] ul");
  if (!list) {
    return;
  }
  const places = [...list.children];
  const labels = places.map((place) => place.querySelector(".label").textContent);
  const free = shuffled(places.filter((place) => !place.hasAttribute("data-fixed")), Math.random);
  list.append(...places.map((place) => (place.hasAttribute("data-fixed") ? place : free.shift())));
  [...list.children].forEach((place, at) => relabel(article, place, labels[at]));
}

/** A choice has another label now, also where the solution speaks of it. */
function relabel(article, place, label) {
  const number = place.dataset.choice;
  const named = `[data-label="${number}"], [data-remark="c${number}"] > .about`;
  for (const element of [place.querySelector(".label"), ...article.querySelectorAll(named)]) {
    element.textContent = label;
  }
}

/** Gives each entry of an ordering its two buttons. */
function makeMovable(article) {
  for (const entry of article.querySelectorAll(".entries > li")) {
    const name = entry.textContent.trim();
    entry.append(
      make("span", { class: "moves" },
        make("button", { type: "button", "aria-label": word("up", name), click: (e) => move(e.currentTarget, -1) }, "↑"),
        make("button", { type: "button", "aria-label": word("down", name), click: (e) => move(e.currentTarget, 1) }, "↓")),
    );
  }
}

/** The pressed button keeps the focus, so that an entry can be moved on. */
function move(pressed, step) {
  const entry = pressed.closest("li");
  const entries = [...entry.parentElement.children];
  const at = entries.indexOf(entry) + step;
  if (entry.closest(".done") || at < 0 || at >= entries.length) {
    return;
  }
  entries[at][step < 0 ? "before" : "after"](entry);
  entry.parentElement.dataset.moved = "";
  pressed.focus();
  say(word("place", entry.querySelector(".content").textContent.trim(), at + 1, entries.length));
}
