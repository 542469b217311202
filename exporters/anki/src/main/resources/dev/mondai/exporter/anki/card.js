// Everything stands in a function: the desktop program runs the script again for each card in one
// page, where a second top-level declaration would fail.
(function () {
  "use strict";

  const PREFIX = "mondai:";

  /**
   * Keeps what the front did for the back: AnkiDroid loads a new page for each side. Only the card shown
   * last is remembered, so that a preview never shows an old answer. Says whether there is a memory.
   */
  function remember(card, order, picks) {
    try {
      Object.keys(sessionStorage)
        .filter((name) => name.startsWith(PREFIX))
        .forEach((name) => sessionStorage.removeItem(name));
      const state = { fingerprint: card.fingerprint, order: order, picks: picks };
      sessionStorage.setItem(PREFIX + card.key, JSON.stringify(state));
      return true;
    } catch (noStorage) {
      return false;
    }
  }

  /** The front's state, or null where there is none that fits this card. */
  function recall(card) {
    const state = JSON.parse(sessionStorage.getItem(PREFIX + card.key));
    const fits =
      state !== null &&
      state.fingerprint === card.fingerprint &&
      state.order.length === card.options.length &&
      state.order.slice().sort((a, b) => a - b).every((place, index) => place === index) &&
      state.picks.every((pick) => state.order.includes(pick));
    return fits ? state : null;
  }

  /** A random order of 0 … count-1 in which the fixed places keep their item. */
  function shuffledOrder(count, isFixed) {
    const order = Array.from({ length: count }, (_, index) => index);
    const movable = order.filter((index) => !isFixed(index));
    for (let last = movable.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      const [a, b] = [movable[last], movable[other]];
      [movable[last], movable[other]] = [b, a];
      [order[a], order[b]] = [order[b], order[a]];
    }
    return order;
  }

  function arrange(list, options, order) {
    order.forEach((index) => list.appendChild(options[index]));
  }

  /** Turns an option into a label with a radio button or a tick box, and gives that back. */
  function makeChoosable(option, multiple) {
    const label = document.createElement("label");
    // AnkiMobile passes taps on only to elements of this class.
    label.className = "choosable tappable";
    const input = document.createElement("input");
    input.type = multiple ? "checkbox" : "radio";
    input.name = "mondai-option";
    input.className = "tappable";
    label.appendChild(input);
    const content = document.createElement("span");
    content.className = "choice";
    while (option.firstChild) {
      content.appendChild(option.firstChild);
    }
    label.appendChild(content);
    option.appendChild(label);
    return input;
  }

  /** Alt with a digit picks by place: the digits alone grade the card. */
  function listenToDigits(list) {
    document.removeEventListener("keydown", window.mondaiKeys);
    window.mondaiKeys = (event) => {
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
      const input = digit && event.altKey && list.querySelectorAll("input")[digit[1] - 1];
      if (input) {
        event.preventDefault();
        input.click();
      }
    };
    document.addEventListener("keydown", window.mondaiKeys);
  }

  function showFront(card) {
    let order = card.options.map((_, index) => index);
    if (!card.root.classList.contains("fixed")) {
      const shuffled = shuffledOrder(order.length, (index) => card.options[index].classList.contains("stays"));
      // The back could not repeat an order that nobody remembers.
      order = remember(card, shuffled, []) ? shuffled : order;
    }
    card.root.classList.toggle("shuffled", order.some((from, to) => from !== to));
    arrange(card.list, card.options, order);
    const multiple = card.root.classList.contains("multi");
    const inputs = card.options.map((option) => makeChoosable(option, multiple));
    card.root.classList.add("live");
    remember(card, order, []);
    card.list.addEventListener("change", () => {
      card.options.forEach((option, index) => option.classList.toggle("chosen", inputs[index].checked));
      remember(card, order, order.filter((index) => inputs[index].checked));
    });
    listenToDigits(card.list);
  }

  /** Where only the whole answer counts, no part of it is right. */
  function verdict(right, picks, whole) {
    const hits = picks.filter((pick) => right.includes(pick)).length;
    if (hits === right.length && hits === picks.length) {
      return "correct";
    }
    return hits > 0 && !whole ? "partial" : "incorrect";
  }

  function showBack(card) {
    const right = Array.from(document.querySelectorAll(".mondai .key > [data-choice]"))
      .map((item) => item.dataset.choice - 1);
    right.forEach((index) => card.options[index].classList.add("right"));
    card.root.classList.add("marked");
    const state = recall(card);
    if (state === null) {
      return;
    }
    arrange(card.list, card.options, state.order);
    if (state.picks.length === 0) {
      return;
    }
    state.picks.forEach((index) => card.options[index].classList.add("picked"));
    right.filter((index) => !state.picks.includes(index))
      .forEach((index) => card.options[index].classList.add("missed"));
    card.root.classList.add("answered", verdict(right, state.picks, card.root.classList.contains("whole")));
  }

  try {
    const root = document.querySelector(".mondai");
    const list = root.querySelector(".options ol");
    const options = Array.from(list.children);
    const card = {
      root: root,
      key: root.dataset.key,
      list: list,
      options: options,
      fingerprint: options.map((option) => option.textContent.trim()).join("\n"),
    };
    if (root.classList.contains("back")) {
      showBack(card);
    } else {
      showFront(card);
    }
  } catch (unknownPlayer) {
    // The card is complete and readable without the script.
  }
})();
